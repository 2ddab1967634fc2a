import type { ObstacleCategory } from './words.ts';

/** Tiles behind which a person may be in danger, whatever they write (design: domain.md "Obstacles"). */
export const dangerCategories: readonly ObstacleCategory[] = ['mental_health', 'scared', 'nowhere_to_stay'];

/*
 * Rather one notice too many than one too few: it only shows telephone numbers, and nobody but the person learns of it.
 * Both languages are always looked for, because people mix them.
 */
const dangerWords: readonly RegExp[] = [
	/suicid/,
	/\b(kill|hurt|harm|cut|hang)(ing)? ?(myself|my self|me)\b/,
	/\bself[ -]?harm/,
	/\boverdos|\btook (too many|all my) (pills|tablets)/,
	/\b(end|ending|take|taking) (it all|my (own )?life)\b/,
	/\bwan(t|na|ted) (to )?(die|be dead)\b/,
	/\bdon'?t want to (live|be here|wake up|be alive)\b/,
	/\b(no point|sick of|tired of) (in )?(living|being alive|life)\b/,
	/\bcan'?t (go on|cope|take it|do this any ?more)\b/,
	/\b(hit|hits|beat|beats|punch|punched|chok|strangl|attack|stab|rap)(e|es|ed|ing|s)? (me|him|her)\b/,
	/\b(abus|threat|stalk)/,
	/\b(not|never|don'?t feel|isn'?t) safe\b|\bunsafe\b/,
	/\b(afraid|scared|terrified|frightened)\b/,
	/\b(knife|gun|weapon)\b/,
	/\b(sleep(ing)? rough|on the streets?|nowhere to (stay|live|go|sleep))\b/,
	/hunan[ -]?ladd|hunan[ -]?niwed/,
	/\b(lladd|brifo|niweidio|crogi) fy hun/,
	/\beisiau marw\b|\bdim eisiau (byw|bod yma|deffro)\b/,
	/\b(gorddos|cam-?drin|bygwth|bygythi|stelcian)/,
	/\b(taro|curo|ymosod ar|tagu|trywanu) (fi|i)\b|\bfy (nharo|nghuro|mygwth)\b/,
	/\bdd?im yn (teimlo'n )?ddiogel\b|\banniogel\b/,
	/\b(ofn|ofnus)\b|\bcyllell\b/,
	/\b(methu|dim yn gallu) (ymdopi|cario ymlaen|dal ati)\b/,
	/\bcysgu (ar y stryd|allan)\b|\bunman i (fynd|aros|gysgu|fyw)\b/
];

/** Whether crisis contacts must be shown at once beside this report. Never sent, never stored, never held against anyone. */
export function hintsAtDanger(report: { categories: readonly ObstacleCategory[]; words: string }): boolean {
	const words = report.words.toLowerCase().replaceAll(/[’‘`]/g, "'").replaceAll(/\s+/g, ' ');
	return (
		report.categories.some((category) => dangerCategories.includes(category)) ||
		dangerWords.some((pattern) => pattern.test(words))
	);
}
