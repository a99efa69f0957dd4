export { readFonts } from "./read-fonts.ts";
export { listHouses, readHouseFile } from "./read-house-file.ts";
export { readLanguage } from "./read-language.ts";
export { type ProjectFiles, readProjectFiles } from "./read-project.ts";
