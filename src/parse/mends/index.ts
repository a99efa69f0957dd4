export { withMends } from "./with-mends.ts";
