export { readFonts } from "./read-fonts.ts";
export { listHouses, readHouseFiles } from "./read-house-files.ts";
export { type ProjectFiles, readProjectFiles } from "./read-project.ts";
