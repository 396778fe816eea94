/** @module The forty columns of POLECAT, whose files are written and read. */

const sideColumns = (side: "Actor" | "Recipient"): string[] => [
  `${side} Name`,
  `${side} Country`,
  `${side} COW`,
  `Primary ${side} Sector`,
  `${side} Sectors`,
  `${side} Title`,
  `${side} Name Raw`,
  `Wikipedia ${side} ID`,
];

export const polecatColumns: readonly string[] = [
  ...["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"],
  ...sideColumns("Actor"),
  ...sideColumns("Recipient"),
  ...["Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID"],
  ...["Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations"],
  ...["Story Locations", "Language", "Version"],
];
