/** What `init` remarks in safermk.yaml, for whoever goes on from it. It says nothing of the body, and is public. */
export const projectRemarks = {
  top: 'Who meets, and how the minutes are numbered. "safermk explain project" says what else may stand here.',
  profile: "csp, principal-council, parish or generic.",
  restart: "never, calendar-year, council-year or meeting.",
} as const;
