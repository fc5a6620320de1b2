export const OBJECT_STORE = { group: 'barmancloud.cnpg.io', kind: 'ObjectStore' };
