/** The schemas there are, with what each is of. */
export const schemaNames = {
  minutes: "the head of minutes",
  report: "the head of a report",
  project: "safermk.yaml",
  people: "people.yaml",
  wording: "wording.yaml of a house",
  looks: "looks.yaml of a house",
  "minutes-data": "the data of minutes (safermk/minutes/1)",
  "report-data": "the data of a report (safermk/report/1)",
  "decisions-data": "the register of decisions (safermk/decisions/1)",
  "actions-data": "the register of actions (safermk/actions/1)",
  "attendance-data": "the register of attendance (safermk/attendance/1)",
} as const;

export type SchemaName = keyof typeof schemaNames;
