/** Every field by which somebody shows who they are, or chooses how they will. */
const SECRET = new Set(['old', 'password', 'again', 'pin', 'pinAgain', 'code']);

/** Whether what is typed in this field is neither kept nor shown again. */
export function isSecretField(name: string): boolean {
	return SECRET.has(name);
}
