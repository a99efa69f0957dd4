import { always, type StageRule } from "../rule.ts";

export const invisibleCharacter: StageRule = {
  id: "invisible-character",
  guard: true,
  severity: always("error"),
  raisedBy: "parse",
  doc: {
    what: "A character in the body that cannot be seen: a space without width, a mark for the direction of writing, a soft hyphen, a control character, a line ended in another way than by the Enter key. Also one that is written out: `&shy;` in the body, `\\u202e` between double quotes in a head.",
    why: "Such characters come along when words are pasted from web pages, e-mails and PDFs. In front of `:::restricted` one of them makes prose of the fence, and what was to be kept from the public would be published, though the file looks right. A mark for the direction of writing turns round the words behind it, so that readers see others than those of the record.",
    fix: "Delete the character that the problem names by its Unicode number, or what stands for it, or type the line again. No-break spaces are allowed, and so are joiners between letters of scripts that need them.",
    bad: "## Report\n\nThe report\u200b was noted.\n",
    good: "## Report\n\nThe report was noted.\n",
  },
};
