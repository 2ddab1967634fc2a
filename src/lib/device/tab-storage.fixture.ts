/** As the browser has it: names are properties, and a full one throws. */
export function tabStorage(isFull = false): Storage {
	const storage = Object.create({
		getItem(this: Record<string, string>, name: string) {
			return this[name] ?? null;
		},
		setItem(this: Record<string, string>, name: string, value: string) {
			if (isFull) throw new DOMException('full', 'QuotaExceededError');
			this[name] = value;
		},
		removeItem(this: Record<string, string>, name: string) {
			Reflect.deleteProperty(this, name);
		}
	}) as Storage;
	return storage;
}
