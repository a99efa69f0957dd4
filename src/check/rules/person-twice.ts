import { always, type StageRule } from "../rule.ts";

export const personTwice: StageRule = {
  id: "person-twice",
  guard: false,
  severity: always("error"),
  raisedBy: "model",
  doc: {
    what: "A person who stands twice in people.yaml.",
    why: "Who may vote, and how many seats a body has, is counted from the posts of each person. Two entries of one name are either one person counted twice, or two people whom nobody can tell apart.",
    fix: "Put all posts of a person under one name. Two people who share initials and surname need their first names written out.",
    from: "people.yaml",
    bad: `- name: K Gardner
  posts:
    - { body: smk, role: member, to: 2019-04-30 }
- name: K Gardner
  posts:
    - { body: smk, role: chair, from: 2019-05-01 }
`,
    good: `- name: K Gardner
  posts:
    - { body: smk, role: member, to: 2019-04-30 }
    - { body: smk, role: chair, from: 2019-05-01 }
`,
  },
};
