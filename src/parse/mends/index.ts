export { mendedAttributes } from "./mended-attributes.ts";
export { withMends } from "./with-mends.ts";
