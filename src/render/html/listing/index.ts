export { renderListing } from "./render-listing.ts";
