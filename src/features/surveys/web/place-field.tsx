import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Input } from '#platform/ui/input.tsx';
import type { FormProblem, Typed } from '#platform/web/read-form.ts';

import type { Survey } from '../domain/survey.ts';
import type { Say } from './surveys-needs.ts';

type PlaceFieldProps = Readonly<{
  t: Say;
  survey: Survey;
  typed: Typed;
  /** What stands there before anything is typed. */
  usual?: string;
  errorFor: (field: string) => string | undefined;
}>;

const placesOfGroups = ({ population }: Pick<Survey, 'population'>): readonly string[] =>
  population.filter(({ by }) => by === 'place').map(({ key }) => key);

/** A place with those of the population to choose from. One that is none of them is asked about once more: a name with a slip would be a place of its own. */
export function PlaceField({ t, survey, typed, usual = '', errorFor }: PlaceFieldProps) {
  const groups = placesOfGroups(survey);
  const place = String(typed['place'] ?? usual);
  return (
    <>
      <Input
        name="place"
        label={t('surveys.add-way.place')}
        hint={
          groups.length === 0
            ? t('surveys.add-way.place-hint')
            : t('surveys.add-way.place-of-groups', { places: groups.join(', ') })
        }
        value={place}
        errorMessage={errorFor('place')}
        autocomplete="off"
        attributes={{ list: 'places' }}
      />
      <datalist id="places">
        {groups.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {typed['place'] !== undefined && isOther(survey, place) && (
        <Checkboxes
          name="other-place"
          values={[typed['other-place'] ?? []].flat()}
          items={[{ value: place.trim(), text: t('surveys.add-way.other-place-do', { place: place.trim() }) }]}
        />
      )}
    </>
  );
}

const isOther = (survey: Survey, place: string): boolean => {
  const groups = placesOfGroups(survey);
  return place.trim() !== '' && groups.length > 0 && !groups.includes(place.trim());
};

/** A problem where the place is of no group and nobody ticked that it is meant; null where it may stand. */
export function doubtOfPlace(survey: Survey, place: string, ticked: string): FormProblem | null {
  if (!isOther(survey, place) || ticked === place.trim()) return null;
  return { field: 'place', message: 'surveys.add-way.other-place', values: { place: place.trim() } };
}
