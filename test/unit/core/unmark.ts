/** What is between `«` and `»`: where it stands in the text without these. */
export const unmark = (marked: string): { text: string; spans: (readonly [number, number])[] } => {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, spans };
};
