const ENGLISH =
	/\b(the|with|and|to|every|my|of|for|from|start|see|save|find|group|two|weeks?|months?|your)\b/i;
const WELSH =
	/\b(y|yr|yn|ar|gyda|eich|fy|dy|gan|bob|wythnos|mis|ac|neu|o|mynd|cam|nod)\b|[’'](r|n|ch)\b|[ŵŷâêîôû]/i;

/**
 * Whether a text that came from elsewhere is plainly English, so that a Welsh page can say so to who hears it read out. The
 * source does not name the language: where it could be either, nothing is said.
 */
export function isPlainlyEnglish(text: string): boolean {
	return ENGLISH.test(text) && !WELSH.test(text);
}
