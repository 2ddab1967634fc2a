/** Control characters but tab and the ends of lines, and halves of a surrogate pair. No two databases keep these alike. */
const unkeepable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** Anything but what takes a place, or none, and shows nothing: zero-width marks, fillers, blanks of every width. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\u2800]/u;

/** Whether nobody could see anything of it. */
function isInvisible(text: string): boolean {
	return !visible.test(text);
}

/** The text without what cannot be kept; empty where nothing of it would be seen. */
export function cleanText(text: string): string {
	const kept = text.replace(unkeepable, '');
	return isInvisible(kept) ? '' : kept;
}

/** The same with every text in it cleaned, at any depth: for what an older release let in, before it is sent or printed. */
export function cleanThroughout<Value>(value: Value): Value {
	return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value);
	if (Array.isArray(value)) return value.map(cleaned);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)]));
}

/** Whether anything that was sent, at any depth, cannot be kept as it is. */
export function isChangedByCleaning(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() !== '' && cleanText(value) !== value;
	return typeof value === 'object' && value !== null && Object.values(value).some(isChangedByCleaning);
}

/** On one line, without any control character: for names, titles, and lines of other formats. */
export function oneLine(text: string): string {
	const spaced = cleanText(text.replace(/[\s\u0085\u2028\u2029]+/g, ' '));
	// What was taken out may have stood between two spaces.
	return spaced.replace(/ +/g, ' ').trim();
}
