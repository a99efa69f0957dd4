const subjects =
  "lighting patrols wardens grants markets bridges flooding licences schools buses parks youth".split(
    " ",
  );
const verbs = "reviewed extended delayed funded reported welcomed questioned completed".split(" ");
const places = "Ashford Birkdale Coldham Dunsop Elmley Farholt Gatwood Hexby Ingleton Jarrow".split(
  " ",
);

/** A meeting of about four pages whose words are like no other's; the same for the same index. */
export function meeting(index) {
  const word = picker(index + 1);
  const date = new Date(Date.UTC(2001, 0, 3 + index * 30)).toISOString().slice(0, 10);
  const items = Array.from({ length: 7 }, (_, item) => itemText(item, word));
  return { date, text: `${head(date, word)}\n${items.join("\n")}` };
}

/** One meeting as long as many: its items are those of them all. */
export function longMeeting(count) {
  const texts = Array.from({ length: count }, (_, index) => meeting(index).text);
  const [first] = texts;
  const start = first.slice(0, first.indexOf("\n## "));
  const items = texts.map((text, index) =>
    text.slice(text.indexOf("\n## ")).replace(/^## .*$/gm, (line) => `${line} of ${index + 1}`),
  );
  return start + items.join("");
}

function head(date, word) {
  const people = Array.from(
    { length: 20 },
    (_, index) =>
      `    - ${String.fromCharCode(65 + index)} ${word(places)}son${index} (${word(places)} Council)`,
  );
  return `---
type: minutes
body: bench
date: ${date}
start: 14:00
end: 16:00
place: Room 1
chair: ${people[0].slice(6).replace(/ \(.*/, "")}
attendance:
  present:
${people.join("\n")}
---
`;
}

function itemText(item, word) {
  const paragraphs = Array.from({ length: 2 }, () => sentence(word)).join("\n\n");
  return `## ${word(subjects)} in ${word(places)} ${item}

${paragraphs}

1. ${sentence(word)}
2. ${sentence(word)}

:::resolved
That the report on ${word(subjects)} in ${word(places)} be noted.
:::
`;
}

function sentence(word) {
  const parts = Array.from(
    { length: 3 },
    () => `${word(subjects)} at ${word(places)} had been ${word(verbs)} in week ${word(weeks)}`,
  );
  return `It was noted that ${parts.join(", ")}.`;
}

const weeks = Array.from({ length: 520 }, (_, index) => `${index + 1}`);

/** Chooses by a fixed sequence (a linear congruential generator), so that each run is the same. */
function picker(seed) {
  let state = seed * 2654435761;
  return (words) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return words[Math.floor((state / 4294967296) * words.length)];
  };
}
