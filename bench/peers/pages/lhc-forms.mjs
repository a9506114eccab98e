// What a page of LHC-Forms does after the built files that its guide names.
import questionnaire from 'bench:form';

LForms.Util.addFormToPage(questionnaire, 'form');
