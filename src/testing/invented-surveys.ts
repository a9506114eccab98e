import { readHiqualityMargins } from '../features/demonstration/data/hiquality-margins.ts';
import type { InventedResponse, InventedSurvey } from '../features/demonstration/domain/surveys/invented-survey.ts';
import type { SurveyResponse } from '../features/surveys/domain/survey-response.ts';
import { modeKindsIn, usualModes } from '../features/forms/domain/how-answered.ts';
import type { Wave } from '../features/surveys/domain/survey.ts';
import { shippedInstrument } from './shipped-instruments.ts';

/** The printed counts of the HiQUALITY study by the questions of the shipped form. */
export function shippedMargins() {
  const { items, lists } = shippedInstrument('hiquality-survey');
  const questions = items.flatMap((item) => (item.is === 'question' ? [] : item.items));
  return readHiqualityMargins((name) => {
    const question = questions.find((one) => one.name === name);
    const list = question?.is === 'question' ? question.list : undefined;
    return lists.find(({ id }) => id === list)?.choices.map((choice) => choice.name) ?? [];
  });
}

/** The responses of an invented survey as `features/surveys` would read them, by the questions' names; those that were withdrawn are gone. */
export function surveyResponses({ waves }: InventedSurvey): readonly SurveyResponse[] {
  return waves.flatMap(({ waysIn }, wave) =>
    waysIn.flatMap(({ place, responses }, wayIn) =>
      responses
        .map((response, at) => ({ response, id: `${wave}-${wayIn}-${at}` }))
        .filter(({ response }) => response.withdrawnOn === null)
        .map(({ response, id }) => ({ ...asRead(response), id, place, wave: wave + 1 })),
    ),
  );
}

function asRead({ way, mode = usualModes[way], language, begunOn, doneOn, answers }: InventedResponse) {
  const replies = Object.entries(answers).map(([name, said]): [string, readonly string[]] => [
    name,
    said.is === 'value' ? (Array.isArray(said.value) ? said.value : [String(said.value)]) : [],
  ]);
  const modes = modeKindsIn([mode]);
  return { way, modes, language, begunOn, doneOn, asked: Object.keys(answers), replies: new Map(replies) };
}

/** Its waves, with nothing that only a database knows. */
export const wavesOf = ({ waves }: InventedSurvey): readonly Wave[] =>
  waves.map(({ kind, opensOn, closesOn }, at) => ({ number: at + 1, kind, opensOn, closesOn, waysIn: [] }));
