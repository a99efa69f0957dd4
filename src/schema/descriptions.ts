/** What each key is for, in a clerk's words, by its path: `*` is any key or any entry of a list. */
export type Descriptions = Readonly<Record<string, string>>;

const oneBody = {
  name: "The name of the body, as it is printed.",
  noun: 'What the body is called in a sentence: Partnership, for "the Partnership".',
  profile: "The kind of body. It sets how grave a fault each rule is.",
  nation: "Whose law on exempt information applies.",
  numbering: "How the items of the minutes are numbered; none for no numbers.",
  "numbering.format": 'How a number prints, such as "SMK{n}" or "{n}/{yy}".',
  "numbering.restart": "When the numbers begin again at 1.",
  "numbering.year-starts": "When a council year begins: annual-meeting, or a day such as 05-01.",
  "numbering.first": "Where the record kept in this project begins.",
  "numbering.first.number": "The number of the first item of that meeting.",
  "numbering.first.meeting": "The date of the first meeting kept here.",
  "numbering.levels": 'Labels of sub-items and of theirs, such as ["({a})", "({i})"].',
  quorum: "How many members must be there: a number, or a part of the voting seats such as 1/4.",
  "standing-items":
    "What safermk new writes into every meeting: apologies, interests, minutes, matters-arising, next-meeting, and titles of the body's own.",
  "standing-items.*.*": "The body's own title of this item.",
  rules: "Severities of rules other than the profile's: off, warning or error.",
  "rules.*": "How grave a fault this rule is for the body.",
  "reports-to":
    "The key of the body that this one reports to. Contact, statement and house that it does not give are that body's.",
  lang: "The language of its documents, such as cy. The house needs words for it.",
  "formats-statement": "In which other forms documents can be had. It ends a report.",
  contact: "How the body is reached. It ends a report.",
  "contact.name": "Who is written to.",
  "contact.address": "The lines of the address.",
  "contact.telephone": "The telephone number.",
  "contact.email": "The address for mail.",
  "contact.web": "The web site. It stands below the title of a report, too.",
  house:
    "The words and looks of its documents: a house that comes with safermk, or a folder of the project.",
};

export const projectDescriptions: Descriptions = {
  bodies: "The bodies that meet or report, each under a short key of your choice.",
  "bodies.*": "One body. Its key is what heads name.",
  ...Object.fromEntries(Object.entries(oneBody).map(([key, text]) => [`bodies.*.${key}`, text])),
  house:
    "The words and looks of all documents: a house that comes with safermk, or a folder of the project.",
};

export const minutesDescriptions: Descriptions = {
  type: "What the file is: minutes.",
  body: "The key of the body that met, as it stands in safermk.yaml.",
  kind: "What kind of meeting it was; ordinary unless said.",
  date: "The day of the meeting, such as 2020-01-30.",
  start: "When it began, such as 14:00.",
  end: "When it ended, such as 15:56, or 2020-01-31T00:20 past midnight.",
  place: 'Where it was held. "in" is put before it, unless it begins with in, at, by, via or on.',
  chair: "Who was in the Chair.",
  title: "Replaces the title sentence.",
  closing: "Replaces the line that ends the minutes.",
  private: "true: nothing of the meeting is public but that it was held.",
  attendance: "Who was there and who was not, in the order in which it is printed.",
  "attendance.*": "A list of people, one a line, each after a hyphen and a space.",
  "next-meeting":
    'When the next meeting is: a date, a date and time, or words such as "to be confirmed".',
  resumes: "The date of the adjourned meeting that this one goes on with.",
  lettered: "true: the meeting takes one number, and its items letters.",
};

export const reportDescriptions: Descriptions = {
  type: "What the file is: report.",
  body: "The key of the body that reports, as it stands in safermk.yaml.",
  title: "The title of the report.",
  subtitle: "A line below the title.",
  period: "The months that the report is of: the first and the last, such as 2016-04/2016-06.",
  date: "The day of the report. Without it the report is dated by the end of its period.",
};

export const peopleDescriptions: Descriptions = {
  "*.title": "The person's title, such as Councillor.",
  "*.posts.*.body": "The key of the body, as it stands in safermk.yaml.",
  "*.posts.*.organisation": "Whom the person speaks or works for.",
  "*.posts.*.post": "The post that the person holds there.",
};
