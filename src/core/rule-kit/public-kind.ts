/** Of a kind that every page of the site shows to everybody, such as the key that its analytics write with: told, not nagged about. */
export const isPublicKind = (): boolean => true;
