import { restrictedMark } from "./restricted-mark.ts";

/** Ends what people read where words were hidden in it: many a clerk's file holds nothing restricted. */
export const whyHidden = `${restrictedMark} stands for words that may not be for the public: they stand in restricted text or in a
remark, or a fault leaves open whether they do. Look at the line in the file itself.`;
