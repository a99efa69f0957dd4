/** The register's file, in the folder of the project. */
export const registerName = "numbers.yaml";
