export async function recordVerdicts() {}
