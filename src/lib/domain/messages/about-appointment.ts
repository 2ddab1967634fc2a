/** What the form of a message says where it is about no appointment; else the id of the one that its writer cannot come to. */
export const NO_APPOINTMENT = 'none';

/** Whether the form says that its writer cannot come: by their choice, and never by reading what they wrote. */
export function saysCannotCome(about: string): boolean {
	return about !== '' && about !== NO_APPOINTMENT;
}
