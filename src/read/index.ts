export { readCoverage } from "./font-coverage.ts";
export {
  type HouseText,
  type OpenedHouse,
  type OpenHouse,
  openHouse,
  openShipped,
} from "./open-house.ts";
export { listFonts, readFonts } from "./read-fonts.ts";
export { type HouseEntry, readHouseFile } from "./read-house-file.ts";
export { type NamedImage, readImages } from "./read-images.ts";
export { readLanguage } from "./read-language.ts";
export { type ProjectFiles, readProjectFiles } from "./read-project.ts";
export { readSearchScript } from "./read-search-script.ts";
