import type { Language } from '#lib/domain/text/language.ts';

/** What an agency is called for who reads in this language: a Welsh name where it has one. */
export function agencyNameIn<Name extends string | null>(
	language: Language,
	{ name, nameCy }: { name: Name; nameCy?: string | null | undefined }
): Name | string {
	const named: Partial<Record<Language, string | null | undefined>> = { cy: nameCy };
	return named[language] || name;
}

/** The same of a referral, which keeps the names that the agency had when it was asked. */
export function askedAgencyIn(
	language: Language,
	{
		agencyName: name,
		agencyNameCy: nameCy
	}: { agencyName: string | null; agencyNameCy?: string | null | undefined }
): string | null {
	return agencyNameIn(language, { name, nameCy });
}
