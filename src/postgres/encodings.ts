/** Names of encodings that a database can have, as Postgres compares them: small letters and digits. The same in 13 to 18. */
const NAMES: readonly (readonly string[])[] = [
  ['sqlascii'],
  ['eucjp'],
  ['euccn'],
  ['euckr'],
  ['euctw'],
  ['eucjis2004'],
  ['utf8', 'unicode'],
  ['muleinternal'],
  ['latin1', 'iso88591'],
  ['latin2', 'iso88592'],
  ['latin3', 'iso88593'],
  ['latin4', 'iso88594'],
  ['latin5', 'iso88599'],
  ['latin6', 'iso885910'],
  ['latin7', 'iso885913'],
  ['latin8', 'iso885914'],
  ['latin9', 'iso885915'],
  ['latin10', 'iso885916'],
  ['win1256', 'windows1256'],
  ['win1258', 'windows1258', 'abc', 'tcvn', 'tcvn5712', 'vscii'],
  ['win866', 'windows866', 'alt'],
  ['win874', 'windows874'],
  ['koi8r', 'koi8'],
  ['win1251', 'windows1251', 'win'],
  ['win1252', 'windows1252'],
  ['iso88595'],
  ['iso88596'],
  ['iso88597'],
  ['iso88598'],
  ['win1250', 'windows1250'],
  ['win1253', 'windows1253'],
  ['win1254', 'windows1254'],
  ['win1255', 'windows1255'],
  ['win1257', 'windows1257'],
  ['koi8u'],
];

/** Those that only clients can have. */
const CLIENTS: readonly string[] = [
  ...['sjis', 'mskanji', 'shiftjis', 'win932', 'windows932', 'big5', 'win950', 'windows950', 'gbk', 'win936', 'windows936', 'uhc'],
  ...['win949', 'windows949', 'gb18030', 'johab', 'shiftjis2004'],
];

const ENCODINGS = new Map(NAMES.flatMap((names) => names.map((name) => [name, names[0]] as const)));

/** What stands for the encoding, whatever it is called; `undefined` where no database can have it. */
export function encodingOf(name: string): string | undefined {
  return ENCODINGS.get(folded(name));
}

export function isForClients(name: string): boolean {
  return CLIENTS.includes(folded(name));
}

function folded(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}
