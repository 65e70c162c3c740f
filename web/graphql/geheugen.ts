/**
 * Where the explorer keeps its tabs and history: in the memory of this page only. A query may hold what somebody looks for,
 * and the next person at the same computer should not find it.
 */
const inhoud = new Map<string, string>();

export const geheugen = {
  getItem: (sleutel: string) => inhoud.get(sleutel) ?? null,
  setItem: (sleutel: string, waarde: string) => {
    inhoud.set(sleutel, waarde);
  },
  removeItem: (sleutel: string) => {
    inhoud.delete(sleutel);
  },
  clear: () => inhoud.clear(),
  get length() {
    return inhoud.size;
  },
};
