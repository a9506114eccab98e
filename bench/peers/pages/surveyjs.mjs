// As SurveyJS's guide for a page without a framework has it, bundled and minified.
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

import json from 'bench:form';

renderSurvey(new Model(json), document.getElementById('form'));
