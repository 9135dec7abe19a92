import type { FieldNames } from '../../portals/right-place.ts';
import { isTextField } from '../editors/target.ts';

/** What a field says about itself: its type, and everything that it is called. */
export function namesOf(field: Element): FieldNames {
  if (!isTextField(field)) return { type: 'editor', names: [] };
  const labels = [...(field.labels ?? [])].map(({ textContent }) => textContent);
  const names = [field.name, field.id, field.placeholder, field.autocomplete, field.ariaLabel ?? '', ...labels];
  return { type: field.type, names: names.filter((name) => name !== '') };
}
