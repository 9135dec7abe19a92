const UUID = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;

/** A UUID identifies; it is a secret only where a key says so. */
export const isUuid = (value: string): boolean => UUID.test(value);
