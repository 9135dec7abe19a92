/**
 * What stands behind a service's address in the links of every kind of service that there is. Apart from the providers: on
 * watched pages a link is recognised and none is made.
 */
export const LINK_PATH = /\/secret\/[a-z0-9]{8,128}$/i;
