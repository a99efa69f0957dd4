export { type CopiedFile, copyOfHouse } from "./copy-of-house.ts";
export { findProject } from "./find-project.ts";
export { readCoverage } from "./font-coverage.ts";
export { isThere } from "./is-there.ts";
export { listOwnHouses } from "./list-own-houses.ts";
export {
  type HouseText,
  type OpenedHouse,
  type OpenHouse,
  openHouse,
  openShipped,
} from "./open-house.ts";
export { type PublishedFile, publishedFiles } from "./published-files.ts";
export { readBytes } from "./read-bytes.ts";
export { listFonts, readFonts } from "./read-fonts.ts";
export { type HouseEntry, listHouses, readHouseFile } from "./read-house-file.ts";
export { type NamedImage, readImages } from "./read-images.ts";
export { readLanguage } from "./read-language.ts";
export { type ProjectFiles, readProjectFiles } from "./read-project.ts";
export type { RecordText } from "./read-records.ts";
export { readRevision } from "./read-revision.ts";
export { readSearchScript } from "./read-search-script.ts";
export { readStarterFile } from "./read-starter-file.ts";
export { refuseInside } from "./refuse-inside.ts";
export { refuseTracked } from "./refuse-tracked.ts";
