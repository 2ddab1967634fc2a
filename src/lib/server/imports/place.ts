import type { Place } from '#lib/domain/organisation/place.ts';
import type { SourceLocation } from './shapes/appointments.ts';

/** Where an appointment is: its name, then a line each. Null where nothing is filled in. */
export function placeFrom(location: SourceLocation | null | undefined): Place | null {
	if (!location || location.noFixedAddress === true) return null;
	const { officeName, buildingName, buildingNumber, streetName, district, town, county } = location;
	const street = [buildingNumber, streetName].filter(Boolean).join(' ');
	const [name, ...lines] = [officeName || buildingName, street, district, town, county].filter(isFilled);
	if (name === undefined) return null;
	return { name, lines, postcode: location.postcode || null };
}

function isFilled(part: string | null | undefined): part is string {
	return typeof part === 'string' && part.trim() !== '';
}
