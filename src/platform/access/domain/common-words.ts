/** Words that guessers try first, with those of this service and its places. Lower case, letters only. */
export const commonWords: readonly string[] = `
a admin administrator alongside apple april arsenal asylum august autumn baby bailey banana barcelona baseball batman birmingham blink bristol
buster changeme charlie chelsea chocolate christmas clinic coffee computer cookie daniel december default demo demonstration doctor donald dragon
england everton family february flower football forever freedom friday friends george ginger guest hannah happy harry health hello home hospital
hunter i iloveyou internet is january jesus jordan july june killer leeds letmein lets liverpool login london love lovely magic manchester march
master matrix me michael midwife monday monkey mother mustang my mypassword newcastle nhs nhsengland november nurse october office orange outreach
pass passphrase password passw people pepper phoenix pokemon prince princess purple qwerty rangers refugee sarah saturday secret security september
service shadow sheffield silver soccer spring spurs starwars strong summer sunday sunshine superman team temp temporary test tester testing the
thomas thursday tigger tuesday united user vaccine wednesday welcome whatever william winter your zxcvbn
`
  .trim()
  .split(/\s+/u);
