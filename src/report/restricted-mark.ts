/** What stands for words that must not be shown. */
export const restrictedMark = "[restricted]";
