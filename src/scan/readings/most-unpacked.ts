/** More of one file is not unpacked: a small one can be made to grow without end. */
export const mostUnpacked = 256 * 1024 * 1024;
