// Puts Loophole's colors, questions and settings where Neo4j Browser keeps its own, and goes on to it. The link chooses what it shows first:
// "run" names a question of kit.json; no text of a link is ever run.
const read = (key, otherwise) => {
  try {
    return JSON.parse(localStorage.getItem(`neo4j.${key}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
};
const write = (key, value) => localStorage.setItem(`neo4j.${key}`, JSON.stringify(value));
/** What the reader saved stays; what an earlier visit put in is replaced. */
const others = (key) => read(key, []).filter(({ id }) => !String(id).startsWith('kit:'));

const kit = await (await fetch('kit.json')).json();
const link = new URLSearchParams(location.search);
const asked = kit.documents.find(({ id }) => id === `kit:${link.get('run')}`);
link.delete('run');

write('grass', kit.grass);
write('folders', [...others('folders'), ...kit.folders]);
write('documents', [...others('documents'), ...kit.documents]);
write('settings', {
  ...read('settings', {}),
  ...kit.settings,
  initCmd: asked?.content ?? `:guide ${new URL('guide.html', location.href)}`,
});
location.replace(`/browser/?${link}`);
