/** A use of something newer that may stay, by the name of the feature: what its reader has to know about it. */
export type KnownUses = Readonly<Record<string, string>>;

/** What an older browser leaves out, and what one sees there instead. */
export const KNOWN_STYLES: KnownUses = {
  'css.at-rules.page': "Safari prints with its own margins until 18.2: they are set in the printer's dialogue.",
  'css.properties.accent-color': 'Safari takes it since 15.4, with contrast of its own: the data counts that in part.',
  'css.properties.break-after.avoid': 'Firefox and Safari may print a heading at the foot of a page.',
  'css.properties.forced-color-adjust': 'Safari has no forced colours.',
  'css.properties.forced-color-adjust.none': 'Safari has no forced colours.',
  'css.properties.hyphenate-limit-chars': 'Words are hyphenated where the browser likes to.',
  'css.properties.float.inline-end': 'On paper the sources stand behind the rule, not at the end of its line.',
  'css.properties.orphans': 'Firefox may print one line of a paragraph alone.',
  'css.properties.overscroll-behavior-x': 'Whoever swipes on at the edge of two roads may go back a page.',
  'css.properties.overscroll-behavior-x.contain': 'Whoever swipes on at the edge of two roads may go back a page.',
  'css.properties.text-wrap': 'Lines break where they are full.',
  'css.properties.text-wrap.balance': 'Lines break where they are full.',
  'css.properties.text-wrap.pretty': 'Lines break where they are full.',
  'css.properties.widows': 'Firefox may print one line of a paragraph alone.',
};

/** What a script asks for before it uses it. */
const ASKED_FOR: KnownUses = {
  'api.Document.startViewTransition': 'React calls it for view transitions, which the app has none of.',
  'api.FileSystemFileHandle.createWritable': 'ui/screens/save-file.ts asks for showSaveFilePicker first, whose handles have it.',
  'api.HTMLElement.popover': 'React reads whether an element was given one.',
  'api.HTMLLinkElement.imageSizes': 'React reads it from what it was given, not from an element.',
  'api.HTMLImageElement.fetchPriority': 'React reads it from what it was given, not from an element.',
  'api.MediaDevices.enumerateDevices': 'ui/screens/review/open-camera.ts does without where it fails: then there is no choice of cameras.',
  'api.Navigator.canShare': 'ui/screens/hand-in/share-file.ts asks whether it is there, and offers a file where it is not.',
  'api.Navigator.connection': 'React asks whether it is there.',
  'api.StorageManager.estimate': 'storage/read-space.ts asks whether it is there, and then says nothing of room.',
  'api.Window.devicePixelRatio': 'React asks for its type; Safari has it, not as the standard has it in full.',
  'api.Window.navigation': 'React asks for its type.',
  'javascript.builtins.Uint8Array.toBase64': 'qr asks for its type before it makes an address of a picture, which nobody asks it for.',
  'javascript.builtins.Intl.Locale.getTextInfo': 'i18next asks whether it is there, and has a list of its own.',
};

/** Parts of our own or a library's things that are called as something newer is. */
const NAMESAKES: KnownUses = {
  'api.Request.bytes': 'What is in a file that was handed in, by interop/hand-in/packages.',
  'javascript.builtins.Iterator.toArray': "React's Children, of which ui/screens/review/gradually.tsx makes a list.",
  'javascript.builtins.Iterator.take': 'What a reading has gathered, by app/review/run-review-job.ts.',
  'api.ElementInternals.states': "The states of XState's machines.",
  'api.EventTarget.when': 'The conditions of scenarios, and of checks in Zod.',
  'api.FontFaceSet.check': "Zod's checks, XState's guards, and a class of the settings.",
  'api.HTMLInputElement.capture': "The options of a listener, in React's fragments.",
  'api.IntersectionObserver.delay': "XState's delays and React's scheduler.",
  'api.MediaSource.handle': "i18next's post-processors.",
  'api.HTMLMediaElement.srcObject': 'Streams are all that any browser takes there, and all that it is given.',
  'api.Navigator.share': "A prop of React's view transitions; ui/screens/hand-in/share-file.ts asks for canShare first.",
  'api.Notification.actions': "XState's actions, and a class of the screens.",
  'api.Notification.badge': 'A class of the step badge.',
  'api.Notification.icon': 'A class of the drawings.',
  'api.Notification.image': 'The picture that qr looks at.',
  'api.Notification.silent': "i18next's options.",
  'api.Notification.tag': "React's kinds of fibres, and a class of the offers.",
  'api.RTCIceCandidate.priority': "React's queue of hydration.",
  'javascript.builtins.ArrayBuffer.resize': 'How qr makes a picture smaller.',
  'javascript.builtins.RegExp.escape': 'CSS.escape, which is old, and an option of i18next.',
};

export const KNOWN_SCRIPTS: KnownUses = { ...ASKED_FOR, ...NAMESAKES };
