import type * as Disk from "node:fs/promises";

/** What is told of each call that changes the disk, before it is made; it may throw. */
export interface Seam {
  before: (call: string, path: string) => void;
}

/** The disk, with each call that changes it told to a seam. */
export function watchedDisk(disk: typeof Disk, seam: Seam): object {
  const seen = <Rest extends readonly unknown[], Value>(
    call: string,
    action: (...rest: Rest) => Promise<Value>,
  ) => {
    return async (...rest: Rest) => {
      // To read a file, or to put a folder on the disk, changes nothing.
      if (call !== "open" || rest[1] === "wx") seam.before(call, rest.slice(0, 2).join(" "));
      return action(...rest);
    };
  };
  return {
    ...disk,
    mkdir: seen("mkdir", disk.mkdir),
    open: seen("open", disk.open),
    link: seen("link", disk.link),
    copyFile: seen("copyFile", disk.copyFile),
    rename: seen("rename", disk.rename),
    rm: seen("rm", disk.rm),
    rmdir: seen("rmdir", disk.rmdir),
  };
}
