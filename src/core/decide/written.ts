/** In a URL. Half a surrogate pair has no form there. */
export function inUrl(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);

/** How a value is written where it may stand again: in a string of JSON, in a URL, in one of these inside another. */
export const writtenElsewhere = (value: string): string[] => [
  inJson(value),
  inJson(inJson(value)),
  value.replaceAll('/', '\\/'),
  inUrl(value),
  inUrl(inUrl(value)),
];
