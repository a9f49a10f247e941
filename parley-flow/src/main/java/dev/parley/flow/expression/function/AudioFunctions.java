package dev.parley.flow.expression.function;

import java.util.List;

/** Audio plays no part on text channels: its functions are checked like all others and give NOT_SET audio. */
final class AudioFunctions {
    private static final List<String> SIGNATURES = List.of(
            "Append(apa?,apa?…)->aud",
            "AudioPlaybackOptions(apa?,bln)->aud",
            "AudioPlaybackOptions(apa?,bln,bln)->aud",
            "ToAudio(pmt?)->aud",
            "ToAudio(str?)->aud",
            "ToAudio(aud?)->aud",
            "ToAudioTTS(str?)->aud",
            "ToAudioTTS(str?,str)->aud",
            "ToAudioTTS(str?,stf)->aud",
            "ToAudioBlank(int)->aud",
            "ToAudioBool(bln?)->aud",
            "ToAudioBool(bln?,bof)->aud",
            "ToAudioDuration(dur?)->aud",
            "ToAudioPhoneNumber(phn?)->aud",
            "ToAudioPhoneNumber(phn?,phf)->aud",
            "ToAudioPhoneNumber(phn?,str?)->aud",
            "ToAudioPhoneNumber(str?)->aud",
            "ToAudioCurrency(cur?)->aud",
            "ToAudioCurrency(cur?,cuf)->aud",
            "ToAudioCurrency(cur?,int)->aud",
            "ToAudioPercent(int?)->aud",
            "ToAudioPercent(dec?)->aud",
            "ToAudioPercent(dec?,int)->aud",
            "ToAudioDate(dtm?)->aud",
            "ToAudioDate(dtm?,daf)->aud",
            "ToAudioDateTime(dtm?)->aud",
            "ToAudioTime(dtm?)->aud",
            "ToAudioTime(dtm?,tif)->aud",
            "ToAudioTimeRange(int,int)->aud",
            "ToAudioTimeRange(int,int,tpf?)->aud",
            "ToAudioNumberOrdinal(int?)->aud",
            "ToAudioNumberOrdinal(int?,lne…)->aud");

    private AudioFunctions() {}

    static void define(Definitions functions) {
        SIGNATURES.forEach(signature -> functions.add(signature, Call::notSet));
        for (String type : List.of("int?", "dec?")) {
            for (String rest : List.of("", ",lne…", ",nuf", ",nuf,lne…")) {
                functions.add("ToAudioNumber(" + type + rest + ")->aud", Call::notSet);
            }
        }
        for (String rest : List.of("int", "int,lne…", "nuf,int", "nuf,int,lne…")) {
            functions.add("ToAudioNumber(dec?," + rest + ")->aud", Call::notSet);
        }
    }
}
