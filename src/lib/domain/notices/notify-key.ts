const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A key in the shape of GOV.UK Notify's: a name, the service's id and its secret. */
export const notifyKey = new RegExp(`^.*?-?(${UUID})-(${UUID})$`);
