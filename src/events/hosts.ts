/**
 * @module "met with senior officials in Rabat": whoever is met on a state's soil, bears an office and is said to be of no
 * state, is taken for that state's, with a remark.
 */
import type { NamedParty, Sector } from "#text";
import type { Site } from "./roles.js";
import { placeOf } from "./when-where.js";

/** Sectors whose people serve the state on whose soil they are met. */
const official: ReadonlySet<Sector> = new Set(["GOV", "MIL", "LEG", "JUD"]);

function isStateless(party: NamedParty): boolean {
  if (party.state !== null || party.org !== null) return false;
  return party.office !== null || (party.sector !== null && official.has(party.sector));
}

/** Where it was done: by the tree, else the last town of the same clause that a preposition of place opens. */
function countryOf({ scene, tree, word }: Site): string | null {
  const { where } = scene.reader;
  const told = placeOf(scene, tree, word, where)?.country;
  if (told) return told;
  let country: string | null = null;
  for (const below of tree.subtree(word)) {
    if (below < word || tree.clause(below) !== tree.clause(word)) continue;
    if (!tree.prepositions(below).some((preposition) => where.has(preposition))) continue;
    const mention = scene.mentionAt(tree.index, below);
    const town = mention?.basis === "capital" ? mention.place : scene.placeAt(tree.index, below)?.place;
    country = town?.country ?? country;
  }
  return country;
}

/**
 * Those of `met` that have an office and no state, as the state's in which the act took place; none where that state is
 * among `taken` (a traveller is no host) or the place is not told.
 */
export function hostsMet(site: Site, met: readonly NamedParty[], taken: readonly NamedParty[]): NamedParty[] {
  const stateless = met.filter(isStateless);
  if (stateless.length === 0) return [];
  const country = countryOf(site);
  if (country === null || taken.some(({ state }) => state === country)) return [];
  const { start, end, name } = stateless[0] as NamedParty;
  site.scene.remarks.push({
    code: "CH-E01",
    message: `“${name}” is said to be of no state: read as of ${country}, where the meeting took place.`,
    start,
    end,
  });
  return stateless.map((party) => ({ ...party, state: country, sector: party.sector ?? "GOV" }));
}
