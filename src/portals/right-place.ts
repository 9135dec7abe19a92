/** A page of settings, and the fields on it that are there to take a token. */
export interface RightPlace {
  /** Path, query and fragment of the page; single-page portals keep their route in either. */
  readonly page: RegExp;
  /** What such a field is called: its name, id, label or placeholder. Password fields count whatever they are called. */
  readonly fields: RegExp;
}

/** What a field says about itself. */
export interface FieldNames {
  /** `type` of an input, `textarea`, or `editor` for a contenteditable. */
  readonly type: string;
  /** Name, id, label, placeholder and autocomplete, whichever there are. */
  readonly names: readonly string[];
}

/** Names of fields for tokens, as settings pages have them. */
export const tokenField =
  /token|secret|\bapi[ _-]?key|\bprivate[ _-]?key|\bssh[ _-]?key|access[ _-]?key|license[ _-]?key|password|passphrase|credential|value/i;

/** A remark about a token is no place for it: "Notes on this token". */
const proseField = /note|comment|descri|message|remark|reason|subject|title|reply|feedback|search/i;

/** Whether a field on a page that `place` describes is there for a token. An editor is for prose, and never is. */
export function isRightField(place: RightPlace, { type, names }: FieldNames): boolean {
  if (type === 'password') return true;
  if (type === 'editor' || names.some((name) => proseField.test(name))) return false;
  return names.some((name) => place.fields.test(name));
}
