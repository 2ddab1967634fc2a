interface Ageing {
	referral: { nextCheckOn: string | null };
	daysInState: number;
}

/** The oldest check first; without one after those, the longest in its state first. */
export function byNextCheck(a: Ageing, b: Ageing): number {
	const [first, second] = [a.referral.nextCheckOn, b.referral.nextCheckOn];
	if (first !== second) {
		if (first === null) return 1;
		if (second === null) return -1;
		return first < second ? -1 : 1;
	}
	return b.daysInState - a.daysInState;
}
