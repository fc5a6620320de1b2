/** A bcrypt hash as `htpasswd -B` and most libraries write it: version, cost, 22 characters of salt and 31 of hash. */
export const BCRYPT_HASH = /^\$2[aby]\$\d{2}\$[./A-Za-z0-9]{53}$/;
