export const STORAGE_CLASS = { group: 'storage.k8s.io', kind: 'StorageClass' };
