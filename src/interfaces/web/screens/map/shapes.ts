/** @module The shapes of the world's states, from Natural Earth (1:110 m), fetched once from the desk itself when a map is asked for. */
import { useEffect, useState } from "react";
import { feature } from "topojson-client";
import file from "world-atlas/countries-110m.json?url";

export type Shape = ReturnType<typeof shapesOf>[number];

const antarctica = "010";

type World = Parameters<typeof feature>[0];

function shapesOf(world: World) {
  const countries = world.objects.countries as Extract<World["objects"][string], { type: "GeometryCollection" }>;
  return feature(world, countries).features.filter(({ id }) => id !== antarctica);
}

let asked: Promise<readonly Shape[]> | undefined;

function shapes(): Promise<readonly Shape[]> {
  asked ??= fetch(file)
    .then((response) => response.json())
    .then(shapesOf);
  return asked;
}

/** Null until they are there. */
export function useShapes(): readonly Shape[] | null {
  const [known, setKnown] = useState<readonly Shape[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void shapes().then((all) => wanted && setKnown(all));
    return () => {
      wanted = false;
    };
  }, []);
  return known;
}
