/** Runs `work` on every item, a few at a time, and keeps the order of the results. */
export async function inParallel(items, work, atOnce = 4) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
