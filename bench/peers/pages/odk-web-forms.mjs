// As the guide of @getodk/web-forms has it, bundled and minified.
import { OdkWebForm, webFormsPlugin } from '@getodk/web-forms';
import { createApp, h } from 'vue';

import formXml from 'bench:form';

const fetchFormAttachment = () => Promise.reject(new Error('This form has no attachments.'));
createApp({ render: () => h(OdkWebForm, { formXml, fetchFormAttachment }) })
  .use(webFormsPlugin)
  .mount('#form');
