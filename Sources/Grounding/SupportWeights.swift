extension SupportModel {
  static let fittedThreshold = 0.543

  /// Made by `cistron-bench fit abstention --output …`. The base, then the trees as
  /// `RegressionTrees.init(text:names:)` reads them.
  static let fitted = """
    0.5724 topRanked<0.472 exact<0.5639 scoreDrop<0.552 asked<0.0 mostWindow<0.504 =-0.0131
    =-0.0088 =-0.0066 =-0.003 rarest<0.828 mostProximity<0.278 =-0.0059 =-0.0002 rarest<0.94
    =0.0019 =0.0097 topRanked<0.548 mostTerms<0.457 rarest<0.874 =-0.0041 =0.0042 rarest<0.749
    =0.0026 =0.0077 exact<0.614 =0.0028 =0.009 topRanked<0.472 score<0.207 asked<0.0 score<0.156
    =-0.0119 =-0.0073 =-0.005 scoreGap<0.3439 topRanked<0.429 asked<0.122 =-0.006 =-0.0003
    exact<0.763 =-0.0033 =0.0032 termCount<1.946 =0.0004 =0.0072 topRanked<0.536 terms<0.357
    =-0.0045 mostFittingSentence<0.457 =0.0015 =0.0057 exact<0.614 =0.0017 =0.0085 window<0.672
    score<0.156 mostAsked<0.0 =-0.0112 =-0.0054 mostAsked<0.0 topRanked<0.429 =-0.0079
    heaviestMissing<0.211 =0.0011 =-0.0039 scoreGap<0.442 =-0.0006 =0.0069 topRanked<0.536
    mostFittingSentence<0.4 meanRarity<0.387 =-0.0026 termCount<1.3859 =-0.0029
    heaviestMissing<0.222 =0.0047 =-0.0021 =0.0041 names<0.648 =0.0082 =0.0033 exact<0.638
    scoreDrop<0.552 rare<0.478 =-0.0106 meanWindow<0.645 rarest<0.828 =-0.0073 =-0.0009 =0.0003
    rarest<0.94 =-0.0038 rare<0.478 =-0.0016 =0.0065 rarest<0.745 mostWindow<0.778 phrases<0.055
    =-0.0057 =0.0004 verbatim<0.182 =0.0008 =0.0062 exact<0.6899 =0.0015 rarest<0.908 =0.0066
    =0.0104 score<0.2859 score<0.156 mostAsked<0.0 =-0.0107 =-0.0047 rarest<0.908
    meanRanked<0.4069 mostAsked<0.09 rarest<0.828 =-0.008 =-0.002 =-0.002 =0.0006 =0.0054
    meanRanked<0.466 rarest<0.828 phrases<0.055 meanRanked<0.4069 =-0.0044 =0.0021
    rankedCoverage<0.8179 =0.0003 =0.0042 =0.0076 rarest<0.674 =0.0049 =0.0101 mostExact<0.716
    scoreDrop<0.552 terms<0.325 asked<0.034 =-0.0098 =-0.0059 mostProximity<0.305 =-0.005 =0.0001
    mostProximity<0.093 =-0.0042 mostExact<0.5 =-0.0031 scoreDrop<0.675 =0.0001 =0.0044
    mostProximity<0.368 terms<0.387 =-0.0025 scoreDrop<0.675 mostWindow<0.667 =-0.0034 =0.0019
    =0.0047 pairs<0.452 =0.0045 =0.0073 score<0.306 score<0.156 termCount<2.197 scoreGap<0.301
    =-0.0101 =-0.0051 =-0.0047 meanRarity<0.529 heaviestEverMissing<0.308 meanRarity<0.44 =-0.005
    =-0.0014 =-0.0086 complete<1.0 =0.0033 =-0.0022 mostProximity<0.305 meanRarity<0.46
    meaning<0.8179 =-0.004 =0.0009 =0.0032 meanRarity<0.431 sharpMeaning<0.675 =0.0014 =0.0054
    =0.007 exact<0.638 terms<0.357 mostAsked<0.0 rare<0.478 =-0.0107 meanRarity<0.497 =-0.0087
    =-0.0037 meanRanked<0.18 =-0.005 =0.0005 meanRanked<0.427 mostAsked<0.0 =-0.005 =0.0007
    =0.003 meanRanked<0.466 pairs<0.494 meanRanked<0.4069 mostAsked<0.0 mostProximity<0.1719
    =-0.0056 =-0.0007 =0.0029 =0.0033 =0.0046 =0.008 topRanked<0.472 score<0.156 mostAsked<0.0
    =-0.0098 =-0.0047 rarest<0.828 mostProximity<0.255 mostAsked<0.056 =-0.0072 =-0.0026
    rarest<0.712 =-0.0033 =0.0024 rarest<0.94 meanCoverage<0.589 =-0.0014 =0.0075 =0.0075
    meanRanked<0.488 rarest<0.848 mostProximity<0.305 =-0.0031 mostPairs<0.589 =0.001 =0.0045
    =0.0073 =0.0084 window<0.672 scoreDrop<0.552 mostExact<0.523 mostAsked<0.09 =-0.0095 =-0.0049
    mostWindow<0.617 =-0.0057 =-0.0017 termCount<1.946 =-0.0034 mostTerms<0.29 =-0.0019 =0.0045
    mostProximity<0.368 mostFittingSentence<0.585 mostProximity<0.21 meanRarity<0.79 =-0.005
    =0.0033 =0.0013 =0.0045 rankedCoverage<0.8179 =0.0033 mostFittingSentence<0.179 =0.0022
    =0.0072 score<0.245 asked<0.0 meanRanked<0.289 =-0.0081 heaviestMissing<0.259 =-0.0006
    =-0.006 meanRanked<0.203 =-0.004 =0.0017 meanRanked<0.445 proximity<0.281 asked<0.0
    meanRanked<0.335 proximity<0.207 =-0.0064 =-0.0002 =-0.0006 meanWindow<0.455 =0.0039 =-0.0018
    verbatim<0.2859 =0.0017 =0.0053 meanRanked<0.509 =0.0051 =0.0085 exact<0.638 terms<0.308
    asked<0.0 =-0.0083 =-0.0045 rarest<0.94 rarest<0.674 =-0.0058 heaviestEverMissing<0.361
    =-0.0013 =-0.0076 =0.0044 mostPairs<0.629 rarest<0.828 mostFittingSentence<0.393
    verbatim<0.231 =-0.0041 =0.0007 =0.0018 rarest<0.94 meanWindow<0.343 =-0.0039 =0.0063 =0.0093
    rarest<0.674 =0.0035 =0.0079 mostExact<0.6889 mostExact<0.523 complete<1.0 mostCoverage<0.37
    =-0.0074 =-0.0036 =-0.0081 complete<0.875 meanRarity<0.497 =-0.002 =0.004 meanRanked<0.427
    =-0.0039 =0.0034 meanRanked<0.466 verbatim<0.2859 meanRarity<0.398 meanRanked<0.335 =-0.0042
    =0.0014 =0.0022 meanRarity<0.421 sentence<0.84 =0.0004 =0.0053 =0.006 =0.0072 topRanked<0.459
    score<0.207 asked<0.0 score<0.1409 =-0.0089 =-0.0059 =-0.0035 mostPairs<0.157 =-0.0046
    meanRarity<0.488 phrases<0.1419 =-0.0032 =-0.0001 =0.0027 mostExact<0.739 topRanked<0.548
    mostTerms<0.352 =-0.0043 =-0.0003 =0.0035 meanRanked<0.488 mostFittingSentence<0.241
    verbatim<0.1429 =-0.0029 =0.0033 =0.0052 =0.0077 score<0.2859 scoreDrop<0.552 mostExact<0.523
    scoreDrop<0.334 =-0.0093 =-0.0056 =-0.004 proximity<0.07 =-0.0036 meanRanked<0.192 =-0.0014
    =0.0036 meanRanked<0.509 proximity<0.309 scoreDrop<0.648 meanRanked<0.4069 =-0.0028 =0.0018
    meanRarity<0.4089 =-0.0034 =0.0039 scoreDrop<0.599 mostExact<0.788 =-0.0006 =0.0033 =0.0053
    =0.0079 topRanked<0.444 asked<0.0 exact<0.541 =-0.0078 =-0.0034 terms<0.243 =-0.0056
    topRanked<0.251 =-0.0018 meanRarity<0.497 =-0.0004 =0.004 exact<0.614 topRanked<0.523
    heaviestMissing<0.246 =-0.0006 =-0.0071 mostSentencePair<0.717 =0.0045 =-0.0011
    topRanked<0.5629 heaviestMissing<0.183 names<0.551 =0.0046 =0.0006 =-0.0003 =0.0064
    mostExact<0.716 score<0.1729 asked<0.0 =-0.0074 =-0.0035 rarest<0.848 meanRanked<0.4069
    asked<0.058 =-0.0055 =-0.0009 =0.0001 =0.004 rarest<0.745 meanRanked<0.445 mostPairs<0.185
    =-0.0061 mostFittingSentence<0.4 =-0.0017 =0.0021 =0.0044 meanRanked<0.4069 rarest<0.865
    mostPairs<0.185 =-0.0043 =0.0022 =0.0073 =0.0076 topRanked<0.444 scoreDrop<0.577 rare<0.478
    mostAsked<0.0 =-0.0082 =-0.0045 =-0.0042 proximity<0.054 =-0.0046 scoreDrop<0.699 =-0.001
    =0.0029 mostTerms<0.457 topRanked<0.536 meanRanked<0.4069 scoreDrop<0.648 score<0.245 =-0.007
    =-0.0018 =0.0006 =0.0025 =0.0029 meanRanked<0.509 termCount<1.3859 =0.0012 =0.0045 =0.0072
    topRanked<0.429 scoreDrop<0.43 exact<0.5639 =-0.0075 =-0.0036 rarest<0.94 mostAsked<0.155
    =-0.0042 =0.0007 terms<0.277 =-0.0026 =0.007 topRanked<0.548 rarest<0.828 mostTerms<0.457
    =-0.0036 =0.0015 exact<0.6899 rarest<0.94 =-0.0018 =0.0045 =0.0066 rarest<0.724
    mostPairs<0.518 =-0.0008 =0.0047 =0.0064 mostExact<0.663 rarest<0.94 coverage<0.574 =-0.0064
    rarest<0.724 =-0.0047 =-0.001 rare<0.478 rarest<1.102 =-0.0052 =0.0016 =0.0073 rarest<0.749
    meanRanked<0.427 mostProximity<0.231 =-0.0054 termCount<1.792 =-0.0018 =0.0023 =0.0039
    meanRanked<0.4069 rarest<0.908 mostProximity<0.154 =-0.0058 =0.0026 =0.0077 =0.0071
    topRanked<0.523 exact<0.59 asked<0.0 meanWindow<0.562 =-0.0066 =-0.0022 topRanked<0.36
    =-0.0025 =0.002 rarest<0.828 mostFittingSentence<0.5 termCount<1.792 =-0.0042 =-0.0004
    topRanked<0.412 =-0.0034 =0.0026 rarest<0.94 scoreGap<0.391 =0.0056 =-0.0029 =0.0076
    rarest<0.874 mostTerms<0.457 =0.0001 =0.0049 =0.0074 proximity<0.281 mostExact<0.523
    scoreDrop<0.382 =-0.0074 terms<0.243 =-0.0051 complete<0.5 =0.0016 =-0.0028 meanRanked<0.427
    scoreDrop<0.648 =-0.0031 mostSentence<0.626 =0.0041 =-0.0014 meaning<0.835 =0.0048 =-0.0004
    meanRanked<0.488 mostFittingSentence<0.457 scoreDrop<0.334 =-0.0034 =0.0018 meaning<0.835
    =0.002 =0.0059 =0.0065 exact<0.638 score<0.156 rarest<0.959 =-0.0064 =-0.0022 rarest<0.8159
    proximity<0.309 =-0.0046 =0.0001 complete<1.0 =0.0053 rare<0.585 =-0.0045 =0.0027
    rarest<0.749 proximity<0.231 =-0.0031 window<0.881 =0.0004 =0.0035 rarest<0.94
    proximity<0.149 =-0.0004 complete<0.375 =0.0008 =0.0056 =0.0079 score<0.306 score<0.1409
    asked<0.0 =-0.0067 =-0.0029 rarest<0.94 termCount<2.079 rarest<0.828 =-0.0048 scoreGap<0.183
    =0.002 =-0.0053 =0.0 =0.0054 rarest<0.701 mostPairs<0.589 =-0.0027 =0.0024 rarest<0.874
    mostFittingSentence<0.208 verbatim<0.182 =-0.0045 =0.0025 meanWindow<0.645 =0.002 =0.0057
    =0.0067 topRanked<0.444 scoreDrop<0.43 rare<0.437 =-0.0077 =-0.0045 scoreDrop<0.699
    mostExact<0.523 =-0.0036 termCount<1.946 =-0.0025 =0.0023 mostPairs<0.061 =-0.0038 =0.0028
    topRanked<0.548 heaviestMissing<0.246 mostTerms<0.304 =-0.0032 =0.0019 complete<0.875 =0.0011
    =-0.0041 mostPairs<0.483 meanRarity<0.449 =-0.0005 =0.0034 =0.0054 topRanked<0.429 asked<0.0
    mostWindow<0.642 =-0.0056 rarest<0.712 =-0.0041 =0.0013 topRanked<0.251 =-0.0029 =0.001
    topRanked<0.548 rarest<0.828 meanCoverage<0.663 verbatim<0.111 =-0.0054 =-0.0006 rarest<0.745
    =0.0001 =0.0047 =0.0039 meanRanked<0.509 rarest<0.874 pairs<0.619 =0.0002 =0.0047 =0.0065
    =0.006 topRanked<0.523 exact<0.5639 asked<0.0 mostFittingSentence<0.223 =-0.0072 rarest<0.848
    =-0.0052 =-0.0003 =-0.0022 rarest<0.828 verbatim<0.2859 mostFittingSentence<0.208 =-0.005
    topRanked<0.444 =-0.0031 =-0.0001 =0.0009 rarest<0.94 scoreGap<0.391 =0.0047 =-0.0016 =0.0076
    mostExact<0.739 topRanked<0.607 =-0.0005 =0.0049 =0.0047 topRanked<0.444 exact<0.541
    mostAsked<0.0 fittingSentence<0.2 =-0.0067 sharpMeaning<0.372 =0.0006 =-0.0048 =-0.0021
    scoreGap<0.207 =-0.0024 fit<0.4 =-0.0022 =0.0033 topRanked<0.5629 mostProximity<0.368
    heaviestEverMissing<0.277 score<0.228 =-0.0024 mostSentence<0.713 =0.0035 =-0.0009 =-0.0042
    =0.0027 meanRanked<0.536 =0.0037 =0.0062 topRanked<0.429 scoreDrop<0.527
    heaviestEverMissing<0.308 mostFittingSentence<0.425 =-0.0042 =-0.0003 =-0.007 pairs<0.155
    =-0.0023 =0.0015 mostTerms<0.443 topRanked<0.593 verbatim<0.091 =-0.0029 =0.0001 =0.0038
    mostFittingSentence<0.208 verbatim<0.1429 topRanked<0.5629 =-0.0042 =0.0012 =0.0034
    topRanked<0.5629 scoreDrop<0.31 =0.0012 =0.0036 =0.005 topRanked<0.429 asked<0.0 window<0.618
    =-0.0057 rarest<0.811 =-0.004 =0.0027 scoreDrop<0.699 =-0.0021 =0.0023 rarest<0.763
    terms<0.462 =-0.0034 mostFittingSentence<0.275 topRanked<0.5629 =-0.0053 =0.0027
    mostPairs<0.42 =-0.0003 =0.0035 terms<0.371 rarest<0.94 =-0.0027 =0.0054 meanRanked<0.352
    =0.003 =0.0057 topRanked<0.472 scoreDrop<0.552 window<0.644 asked<0.0 =-0.005 =-0.0024
    scoreDrop<0.164 =-0.0044 =0.0012 rarest<0.908 phrases<0.055 =-0.0036 =0.0011 terms<0.243
    =-0.0012 =0.0048 rarest<0.745 terms<0.462 =-0.0028 meanRanked<0.509 =0.0013 =0.0045
    meanRanked<0.445 rarest<0.865 =0.0005 =0.0051 =0.0061 proximity<0.231 meanRanked<0.4069
    asked<0.0 meanRanked<0.319 rarest<0.94 =-0.0058 rare<0.397 =-0.0041 =0.004 rarest<0.811
    =-0.0034 =0.0023 scoreDrop<0.648 =-0.0021 =0.0027 rarest<0.701 =-0.0025 =0.0035 rarest<0.745
    meanRanked<0.509 proximity<0.507 =-0.0012 =0.0019 =0.0044 meanRanked<0.4069 =0.003 =0.0058
    mostExact<0.64 rarest<0.94 mostAsked<0.09 meanRanked<0.319 =-0.0052 rarest<0.779 =-0.0039
    =0.003 =-0.0009 score<0.156 heaviestMissing<0.259 =0.0005 =-0.0038 =0.0053 rarest<0.784
    meanRanked<0.445 mostProximity<0.154 =-0.0049 =-0.0001 mostProximity<0.19 =-0.0013 =0.0035
    rarest<0.94 meanWindow<0.295 =-0.0055 =0.0043 =0.007 exact<0.6899 exact<0.44 asked<0.0
    fittingSentence<0.2 =-0.0061 =-0.0034 =-0.0022 heaviestMissing<0.222 asked<0.0 topic<0.8159
    =-0.0014 =0.0022 =0.0022 fittingSentence<0.275 asked<0.0 =-0.0044 =-0.0013 proximity<0.132
    =0.0023 =-0.0014 proximity<0.231 fittingSentence<0.319 =-0.0013 =0.0018 phrases<0.528 =0.0026
    =0.0041 exact<0.638 scoreDrop<0.527 heaviestEverMissing<0.308 fit<1.0 =-0.0034 =0.0014
    =-0.006 rarest<0.865 termCount<1.609 =-0.0071 =-0.0002 =0.003 rarest<0.784
    mostProximity<0.255 =-0.0028 meanRanked<0.536 mostFittingSentence<0.275 =-0.002 =0.0018
    =0.0053 rarest<0.94 meanWindow<0.269 =-0.0062 meanRanked<0.25 =-0.0008 =0.0046 =0.0064
    topRanked<0.429 scoreGap<0.391 mostAsked<0.09 =-0.0041 proximity<0.167 =-0.0025 =0.0017
    rarest<0.94 mostProximity<0.19 =-0.0054 =0.0012 =0.0054 meanRanked<0.445 rarest<0.865
    heaviestMissing<0.166 verbatim<0.2 =-0.0009 =0.0021 mostAsked<0.0 =-0.0035 =0.0009
    heaviestEverMissing<0.194 =0.0051 =0.0006 rarest<0.701 =0.0019 =0.0047 topRanked<0.429
    scoreDrop<0.43 exact<0.469 =-0.0052 =-0.003 rarest<0.94 termCount<1.792 =-0.004 =-0.0007
    terms<0.243 =-0.0027 =0.0046 rarest<0.745 terms<0.462 verbatim<0.091 =-0.0046 =-0.001
    proximity<0.309 =-0.001 =0.0023 terms<0.371 rarest<0.94 meanWindow<0.499 =-0.0043 =0.001
    =0.0042 =0.0042 topRanked<0.429 scoreDrop<0.43 =-0.0043 terms<0.262 =-0.0035 termCount<1.946
    =-0.0016 =0.0019 topRanked<0.5629 mostProximity<0.368 meanRanked<0.4069 complete<1.0
    termCount<1.792 =-0.0021 =0.0028 scoreDrop<0.359 =-0.0051 =-0.0018 meaning<0.835 =0.0036
    =-0.0015 mostFittingSentence<0.241 =-0.0012 =0.0027 meanRanked<0.227 =-0.0006 =0.0038
    exact<0.6899 exact<0.44 phrases<0.055 =-0.0046 terms<0.308 asked<0.0 =-0.0049 =0.0002 =0.0018
    asked<0.058 topRanked<0.459 =-0.0028 meanCoverage<0.663 =-0.0012 =0.0026 scoreDrop<0.648
    =-0.0004 =0.0037 mostFittingSentence<0.4 phrases<0.055 =-0.0017 missingMeaning<0.597 =0.0033
    =0.0002 topRanked<0.412 =-0.0014 =0.0034 topRanked<0.472 mostCoverage<0.655 rarest<0.94
    =-0.0039 scoreGap<0.183 =-0.0035 =0.0021 rarest<0.828 termCount<1.946 meanWindow<0.645
    =-0.0041 rarest<0.724 =-0.002 =0.0033 =0.0005 =0.0039 rarest<0.745 mostCoverage<0.851
    topRanked<0.578 =-0.0034 =0.0018 mostFittingSentence<0.208 =-0.0026 =0.0025 mostExact<0.5
    =-0.0019 =0.0036 exact<0.541 termCount<1.946 meanRanked<0.319 =-0.0046 =-0.0015
    scoreDrop<0.406 =-0.0035 terms<0.291 =-0.0012 =0.0019 rarest<0.94 meanRanked<0.352
    asked<0.034 mostProximity<0.231 mostCoverage<0.799 =-0.0033 =-0.0075 =-0.0006 =0.0011
    rarest<0.712 proximity<0.38 =-0.0019 =0.0021 proximity<0.07 =0.0005 =0.0042 =0.0056
    topRanked<0.472 proximity<0.231 rarest<0.94 meaning<0.643 complete<0.375 =-0.0044 =-0.0013
    rare<0.585 =-0.0056 rarest<0.865 =-0.0035 =0.0015 rare<0.478 =-0.0021 =0.0047 rarest<0.724
    =-0.0017 =0.0031 exact<0.515 =-0.0018 rarest<0.865 mostPairs<0.629 mostTerms<0.382 =-0.003
    =0.0009 =0.0032 =0.0044 proximity<0.207 termCount<2.197 rare<0.478 complete<1.0 =-0.0031
    =-0.0057 mostSentence<0.74 proximity<0.084 =-0.0035 mostAsked<0.0 mostCoverage<0.727
    proximity<0.132 =0.001 =-0.0021 =-0.0042 =0.0014 complete<1.0 =-0.0027 =0.0006
    mostCoverage<0.444 =-0.0013 =0.002 rare<0.653 =-0.0019 mostPairs<0.589 =0.0013 =0.0027
    score<0.228 scoreDrop<0.527 termCount<2.398 =-0.0035 =-0.0002 terms<0.262 termCount<1.946
    =-0.0056 =-0.0006 =0.001 phrases<0.055 exact<0.469 =-0.0033 mostWindow<0.6959 scoreDrop<0.599
    =-0.0021 =0.0012 fit<1.0 =0.0004 =0.0027 scoreDrop<0.334 meanWindow<0.645 =-0.0035 =0.0017
    termCount<1.792 =0.0018 =0.0033 proximity<0.207 mostFittingSentence<0.686 asked<0.0
    meanWindow<0.455 =-0.0039 verbatim<0.167 =-0.0023 rankedCoverage<0.611 =-0.0013 =0.004
    scoreDrop<0.699 =-0.0012 =0.0029 =0.0031 score<0.228 =-0.0042 scoreDrop<0.406
    sharpMeaning<0.765 =-0.0013 =0.0026 mostFittingSentence<0.161 missingMeaning<0.586 =0.0027
    =-0.002 names<0.648 =0.0032 =-0.0001 meanRanked<0.352 phrases<0.055 fit<0.5 termCount<2.197
    meaning<0.999 terms<0.262 =-0.0068 =-0.0036 =-0.0001 =0.0002 rare<0.585 =-0.0028
    meanRarity<0.488 =-0.0014 =0.003 terms<0.198 =-0.0048 termCount<2.079 rare<0.585 =-0.0029
    =0.0003 =0.0018 meanRanked<0.509 mostPairs<0.589 =0.0003 =0.0024 =0.0041 exact<0.541
    rarest<0.94 =-0.0032 scoreGap<0.265 =-0.0018 =0.0025 rarest<0.94 meanRanked<0.445
    mostFittingSentence<0.425 scoreGap<0.553 rarest<0.848 missingMeaning<0.545 =-0.0003 =-0.003
    =0.0023 phrases<0.178 =-0.0082 =-0.0018 rarest<0.686 sharpMeaning<0.645 =-0.0039 =0.0014
    =0.003 rarest<0.674 =0.0009 =0.0036 =0.0053 topRanked<0.523 proximity<0.207 rarest<0.848
    verbatim<0.091 =-0.004 =-0.0018 score<0.156 =-0.0024 meanWindow<0.432 rarest<0.94 =-0.0027
    =0.0042 =0.0063 rarest<0.749 sentence<0.527 =0.0019 proximity<0.556 =-0.0026 =0.0012 =0.0025
    rarest<0.865 meanWindow<0.676 topRanked<0.625 =-0.0015 =0.0033 =0.0026 =0.0042
    mostPairs<0.483 exact<0.44 termCount<2.398 anyName<1.0 =-0.0042 =-0.0013 =0.0005
    termCount<1.946 window<0.8149 verbatim<0.4 =-0.0022 =0.0009 termCount<1.609 mostTerms<0.5679
    =-0.0024 =0.0007 =0.0034 scoreGap<0.127 =-0.0007 =0.002 exact<0.541 =-0.0018 score<0.266
    =-0.0014 termCount<1.946 =0.0019 =0.0037 topRanked<0.536 exact<0.469 asked<0.0 rarest<0.908
    =-0.0045 =-0.0014 =-0.0008 rarest<0.94 rarest<0.701 mostProximity<0.123 =-0.0041 =-0.0012
    meanCoverage<0.5659 asked<0.081 meanRanked<0.289 =-0.0033 =0.0001 =0.0019 =0.0022 =0.0041
    rarest<0.763 meaning<0.854 =-0.0004 fittingSentence<0.165 =-0.001 =0.0034 =0.0034 exact<0.638
    scoreDrop<0.648 exact<0.382 asked<0.0 =-0.0049 =-0.0017 meanRarity<0.488 =-0.0023
    mostFittingSentence<0.259 =-0.0021 missingMeaning<0.5649 =0.0044 =-0.0012 score<0.306 =0.0022
    =-0.0023 topRanked<0.5629 mostFittingSentence<0.425 termCount<1.946 =-0.0014 scoreGap<0.1419
    =0.0001 =0.0041 meanRarity<0.307 =-0.0009 =0.0025 =0.0029 topRanked<0.536 score<0.156
    termCount<1.946 =-0.004 =-0.0014 termCount<1.946 mostFittingSentence<0.425
    mostProximity<0.093 =-0.0035 =-0.0014 meanRanked<0.37 =-0.0011 =0.0018 scoreDrop<0.527
    =-0.0011 =0.003 meanRanked<0.509 termCount<1.3859 mostFittingSentence<0.686 =-0.004 =0.0011
    mostFittingSentence<0.208 =-0.0006 heaviestMissing<0.166 =0.003 =0.0005 =0.0035
    mostTerms<0.457 rarest<0.94 termCount<1.3859 =-0.0065 meanWindow<0.562 sharpMeaning<0.372
    =-0.001 anyName<1.0 =-0.0036 =-0.0008 rarest<0.712 =-0.0039 =0.004 rare<0.478 =-0.0009
    =0.0053 rarest<0.848 mostFittingSentence<0.223 verbatim<0.091 =-0.005 =-0.0001
    mostProximity<0.305 meanWindow<0.645 =-0.0022 =0.0014 =0.0019 =0.0037 mostProximity<0.305
    heaviestEverMissing<0.308 scoreDrop<0.675 mostFittingSentence<0.457 scoreDrop<0.43 =-0.0024
    =-0.0009 scoreDrop<0.196 =0.0032 =-0.0001 fit<0.4 =-0.0019 sentencePair<0.687 =0.0037 =-0.001
    complete<1.0 =-0.002 =-0.0049 terms<0.448 =-0.0006 mostFittingSentence<0.223 =-0.0004
    scoreDrop<0.31 meanWindow<0.789 =-0.002 =0.002 =0.0029 meanRanked<0.4069 rarest<0.865
    mostProximity<0.1719 asked<0.034 =-0.0041 =-0.001 termCount<1.792 mostFittingSentence<0.327
    =-0.004 meanRanked<0.335 =-0.0023 =0.0009 scoreDrop<0.334 =-0.0024 =0.0011 scoreDrop<0.477
    mostWindow<0.504 =-0.0034 =0.0014 terms<0.243 =-0.0017 =0.0035 rarest<0.712
    mostProximity<0.592 =-0.0009 =0.0019 =0.0035 exact<0.739 rarest<0.94 meanRanked<0.4069
    mostAsked<0.09 scoreGap<0.442 =-0.0026 =-0.0068 =0.0001 rarest<0.674 =-0.0015 =0.0023
    exact<0.491 heaviestEverMissing<0.194 =0.0028 scoreGap<0.207 =-0.0035 =0.0014 =0.0048
    rarest<0.749 mostProximity<0.334 =-0.0017 =0.0012 meanRanked<0.262 rarest<0.94 =-0.0015
    =0.0042 =0.0033 exact<0.715 heaviestMissing<0.222 rarest<0.712 =-0.0017 coverage<0.471
    =-0.002 rarest<0.94 =0.0009 =0.0048 anyName<1.0 rarest<0.959 =-0.0037 scoreDrop<0.477
    =-0.0028 =0.0022 =-0.0004 rarest<0.828 proximity<0.309 meanCoverage<0.545 =-0.0057 =-0.0008
    scoreDrop<0.769 rarest<0.701 =0.0009 =0.0031 =-0.0023 =0.0032 topRanked<0.523 exact<0.44
    termCount<2.398 =-0.0029 =0.0004 mostFittingSentence<0.457 termCount<1.946 mostPairs<0.483
    =-0.0021 =-0.0003 rare<0.78 =0.0 =0.0026 =0.0012 meanRanked<0.214 =-0.0036 meanRanked<0.509
    missingMeaning<0.61 mostPairs<0.157 =-0.0011 =0.0031 mostFittingSentence<0.3459 =-0.0031
    exact<0.763 =-0.0019 =0.0021 =0.0032 topRanked<0.429 asked<0.0 =-0.0025 =-0.0 rarest<0.686
    mostProximity<0.368 meanRarity<0.3479 =0.0017 =-0.0031 meanRanked<0.319 =-0.0032 =0.001
    rare<0.585 complete<1.0 =0.0018 =-0.0045 meanRanked<0.192 =-0.002 rarest<0.908
    meanCoverage<0.521 names<0.113 =-0.0049 =0.0022 scoreDrop<0.334 =0.0041 =0.0018 =0.0041
    meanRanked<0.4069 rarest<0.94 scoreGap<0.6959 topRanked<0.523 proximity<0.1 =-0.0026
    mostFittingSentence<0.5 asked<0.058 scoreGap<0.442 rarest<0.724 =-0.0026
    heaviestEverMissing<0.212 =0.0017 =-0.0032 =-0.0055 =0.0011 =0.0018 =0.0014 =-0.0077
    exact<0.469 =-0.0004 =0.0045 rarest<0.745 heaviestMissing<0.211 =0.0013 =-0.0029 =0.0034
    proximity<0.231 rarest<0.94 scoreGap<0.553 rare<0.585 heaviestEverMissing<0.252 =-0.0019
    =-0.0045 rarest<0.828 =-0.0013 scoreGap<0.183 =0.0043 =-0.0006 =-0.0075 rare<0.478 =-0.0012
    =0.0048 rarest<0.659 heaviestMissing<0.234 topic<0.6 =-0.0042 entities<1.0 =-0.0006 =0.0021
    =-0.0044 rarest<0.908 =0.0016 =0.0037 topRanked<0.523 rarest<0.828 mostFittingSentence<0.585
    anyName<1.0 asked<0.034 scoreDrop<0.577 =-0.0024 =-0.0066 =-0.0001 topic<0.632 =-0.002 =0.001
    topRanked<0.429 =-0.0026 =0.0021 rare<0.478 rarest<1.102 =-0.0032 =0.0014 rarest<0.94
    scoreGap<0.391 =0.0034 =-0.0039 =0.0048 rarest<0.865 =0.0013 =0.0033 topRanked<0.523
    exact<0.59 complete<1.0 terms<0.243 mostWindow<0.262 =0.0007 =-0.0032
    mostFittingSentence<0.259 =-0.0002 =0.0035 =-0.0027 proximity<0.07 scoreDrop<0.382 =-0.0002
    =-0.004 mostSentence<0.475 =0.0026 =0.0002 verbatim<0.1429 mostFittingSentence<0.457
    topRanked<0.578 =-0.0023 =0.0008 mostPairs<0.553 =0.0 =0.004 =0.0023 topRanked<0.429
    asked<0.0 mostFittingSentence<0.223 =-0.0032 meanRarity<0.4089 =-0.0027 sharpMeaning<0.372
    =0.0038 meanRanked<0.289 =-0.0023 =0.0012 mostPairs<0.061 =-0.0022 =0.0005 meanRanked<0.509
    heaviestMissing<0.29 sentence<0.641 meanRarity<0.479 =0.0009 =0.0035
    mostFittingSentence<0.425 termCount<1.946 =-0.0012 =0.002 =0.0014 =-0.0021 =0.0029
    meanRanked<0.335 mostAsked<0.0 mostFittingSentence<0.223 rarest<0.908 mostSentence<0.74
    =-0.0034 =-0.0083 mostTerms<0.29 =-0.0031 =0.0028 mostPairs<0.629 =-0.0015 =0.002
    topRanked<0.251 =-0.0011 rarest<0.828 =0.0002 =0.0028 rarest<0.712 proximity<0.38 =-0.002
    mostFittingSentence<0.393 =-0.0017 =0.0016 mostFittingSentence<0.5 =0.0016 =0.0035
    topRanked<0.412 asked<0.0 =-0.0024 topRanked<0.166 =-0.002 =0.0006 meanRanked<0.509
    scoreDrop<0.648 mostFittingSentence<0.208 sentence<0.807 =0.0002 =-0.004
    heaviestMissing<0.166 scoreDrop<0.382 =-0.0002 =0.0021 =-0.0009 sentence<0.641 =0.0037
    mostTerms<0.457 scoreGap<0.391 =0.0017 =-0.0033 topRanked<0.472 =0.0046 =0.001 =0.0026
    mostPairs<0.483 terms<0.198 =-0.0034 meanRarity<0.431 topic<0.58 =-0.0036 =-0.001
    mostFittingSentence<0.457 fittingSentence<0.128 =-0.0015 sharpMeaning<0.445 =0.0014
    mostFittingSentence<0.393 =-0.0011 =0.0022 =0.0017 missingMeaning<0.597 topic<0.632 =0.0007
    =0.0033 score<0.306 =-0.0043 mostFittingSentence<0.457 verbatim<0.167 =-0.0024 =0.0011 =0.002
    mostProximity<0.255 exact<0.413 =-0.0023 meanRarity<0.44 =-0.002 complete<1.0 fit<0.5
    =-0.0004 =0.0031 mostFittingSentence<0.309 =-0.0023 meanCoverage<0.5 =-0.0018 topic<0.793
    meanCoverage<0.962 =0.0051 =0.0 =-0.0008 verbatim<0.111 mostFittingSentence<0.457
    missingMeaning<0.597 =0.0004 =-0.0025 meanRarity<0.4089 =-0.0005 =0.0026 =0.0017
    heaviestMissing<0.259 rarest<0.874 meanRanked<0.335 mostProximity<0.024 =-0.0058 asked<0.101
    scoreGap<0.553 =-0.0009 =-0.0047 =0.0011 rarest<0.712 missingMeaning<0.545 =0.0025 =-0.0003
    complete<0.625 =-0.0008 =0.0029 terms<0.221 =-0.0015 scoreGap<0.3439 =0.0047 rarest<0.94
    =-0.0023 =0.0036 anyName<1.0 =-0.0023 =0.0 heaviestEverMissing<0.252 rarest<0.908
    proximity<0.115 complete<0.375 =-0.0043 =-0.0015 rarest<0.745 rankedCoverage<0.8179 =-0.001
    mostFittingSentence<0.196 =-0.0031 =0.0011 complete<0.25 =-0.0034 mostFittingSentence<0.5
    =0.0013 =0.0033 terms<0.221 =-0.001 =0.0037 complete<1.0 terms<0.243 =-0.0027 rarest<0.848
    =-0.0011 =0.003 =-0.0037 topRanked<0.444 asked<0.122 mostFittingSentence<0.223 scoreGap<0.088
    =-0.0031 pairs<0.114 =-0.0023 =0.0002 meanRarity<0.307 =-0.004 =-0.0005 =0.0006
    mostFittingSentence<0.457 verbatim<0.091 topRanked<0.593 =-0.0015 =0.0013 terms<0.371
    exact<0.614 =0.0006 =-0.0033 mostSentence<0.713 =0.0033 =0.0011 fittingSentence<0.742 =0.0023
    =0.0006 mostPairs<0.629 rarest<0.94 meanCoverage<0.37 mostSentence<0.713 entities<1.0
    =-0.0034 =-0.0004 =-0.0073 rarest<0.745 meanWindow<0.319 =0.0021 =-0.0018 meanCoverage<0.5
    complete<1.0 =0.001 =-0.0038 rarest<0.848 mostSentencePair<0.913 =0.0013 =-0.0018 =0.0033
    mostTerms<0.29 =-0.0005 =0.0034 rarest<0.674 =0.0001 =0.0021 exact<0.541 termCount<1.3859
    =-0.0045 terms<0.198 =-0.003 termCount<2.398 meanWindow<0.197 missingMeaning<0.49 =-0.0008
    =0.004 sharpMeaning<0.738 =-0.0014 =0.002 =0.0032 termCount<2.079 meanRanked<0.445
    termCount<1.3859 scoreGap<0.1419 =-0.0001 =-0.0046 meanRarity<0.363 =-0.0012 terms<0.291
    =-0.0027 =0.001 =0.0017 =0.0027 meanRanked<0.445 rarest<0.865 termCount<1.3859
    meanCoverage<0.779 =-0.0064 =-0.0022 score<0.245 sentence<0.611 termCount<1.946 =-0.0024
    =-0.0003 =-0.0055 =-0.0001 rare<0.478 rarest<1.102 =-0.0022 =0.002 meanCoverage<0.486
    rarest<0.94 meanCoverage<0.255 =-0.0045 =0.0006 =0.0036 =0.0043 rarest<0.659 =0.0002 =0.0023
    terms<0.308 termCount<2.398 anyName<1.0 =-0.0026 termCount<1.946 =-0.0026 =0.0017 =0.0017
    exact<0.541 sentencePair<0.5659 heaviestEverMissing<0.361 =0.001 =-0.0026 scoreDrop<0.2859
    =-0.0002 =-0.0041 meanRarity<0.363 topRanked<0.548 mostProximity<0.154 =-0.0044 =-0.001
    =0.0022 proximity<0.016 meanRarity<0.79 =-0.0019 =0.0013 =0.0015 meanRanked<0.4069
    heaviestEverMissing<0.308 asked<0.0 verbatim<0.2 mostFittingSentence<0.425 sentence<0.673
    proximity<0.016 =-0.0035 =-0.0008 =-0.0033 =0.0002 =0.0004 meanRanked<0.238 =0.0 =0.0027
    entities<1.0 =-0.0041 =-0.0008 meanRanked<0.509 topRanked<0.472 =0.0035
    mostFittingSentence<0.259 =-0.003 proximity<0.613 =0.0003 =0.0025 =0.0021 exact<0.541
    complete<1.0 fit<1.0 mostTerms<0.367 =-0.0011 =0.0022 =0.0027 heaviestEverMissing<0.16
    =-0.0011 =-0.0036 names<0.551 topRanked<0.5629 sharpMeaning<0.372 meanRarity<0.44 =-0.0001
    =0.0033 proximity<0.016 =-0.003 heaviestEverMissing<0.252 =0.0005 complete<1.0 =0.0019
    =-0.0046 =0.0016 score<0.647 =-0.0023 =0.0005 topRanked<0.429 rarest<0.94 mostSentence<0.834
    verbatim<0.2 =-0.0018 =-0.0 =-0.0044 rare<0.478 =-0.0007 =0.0041 rarest<0.848
    mostFittingSentence<0.5 verbatim<0.111 mostWindow<1.0 scoreDrop<0.552 =0.0 =-0.0036 =-0.0049
    missingMeaning<0.61 topic<0.748 sharpMeaning<0.575 =0.0017 =-0.003 =0.0032 =-0.001 =0.0014
    =0.0022 topRanked<0.429 complete<1.0 score<0.076 =-0.0022 =0.0003 heaviestEverMissing<0.194
    phrases<0.27 sentencePair<0.486 =-0.0004 =-0.003 =0.0012 =-0.0033 mostFittingSentence<0.457
    meanRanked<0.509 missingMeaning<0.623 mostProximity<0.024 =-0.003 pairs<0.619
    mostSentence<0.601 =0.0018 meanRanked<0.445 =-0.0013 =0.0028 =0.0031 =-0.0016 =0.0027 =0.0016
    topRanked<0.523 exact<0.207 =-0.0038 termCount<1.946 sharpMeaning<0.836 terms<0.357
    sharpMeaning<0.372 meanRanked<0.128 =-0.0021 =0.0016 rare<0.716 =-0.0022 =-0.0053
    meanRarity<0.4089 =-0.0016 =0.0 termCount<1.3859 =-0.0019 =0.0025 scoreDrop<0.527 =-0.0004
    =0.0014 termCount<1.792 meanRanked<0.509 =-0.0003 =0.002 =0.002 topRanked<0.5629 exact<0.79
    termCount<1.946 phrases<0.467 meanRanked<0.4069 =-0.0016 topRanked<0.499 =0.0045 =-0.0007
    =-0.0041 terms<0.221 asked<0.034 =-0.0031 =0.0005 scoreGap<0.161 =-0.0004 =0.0018 names<0.485
    termCount<1.3859 meanRanked<0.388 =-0.003 =0.0008 =0.0015 =-0.0011 meanRanked<0.238 =-0.0014
    =0.0016 meanRanked<0.427 termCount<1.946 topRanked<0.523 entities<1.0 =-0.0019 names<0.648
    meanRarity<0.4089 =-0.0015 mostTerms<0.304 =-0.0014 =0.0017 =-0.0028 mostTerms<0.518 =-0.0009
    =0.0015 exact<0.541 mostTerms<0.258 =-0.0016 complete<1.0 names<0.15 =0.0038 =0.0002
    heaviestEverMissing<0.123 =-0.0001 =-0.0034 =0.0017 =0.0013 rarest<0.908 mostPairs<0.483
    complete<0.375 names<0.113 =-0.0064 =-0.0015 rarest<0.674 =-0.0018 score<0.156 =-0.0017
    sentence<0.942 topic<0.6939 rarest<0.8159 =0.0013 =0.0044 heaviestMissing<0.29 =0.0004
    =-0.0034 =-0.0023 complete<0.625 =-0.0011 =0.001 score<0.076 =-0.002 heaviestMissing<0.29
    =0.0026 =0.0002 rarest<0.959 mostPairs<0.483 heaviestMissing<0.313 scoreDrop<0.079 =-0.0048
    rarest<0.828 scoreDrop<0.723 =-0.0006 termCount<1.609 =-0.007 =-0.0014 score<0.156 =-0.0021
    =0.0023 fittingSentence<0.257 =-0.0035 =0.0003 missingMeaning<0.597 =0.0021 mostTerms<0.471
    meanWindow<0.645 =-0.0049 =-0.0003 rarest<0.674 =-0.001 =0.0014 =0.0024 rarest<0.959
    terms<0.308 =-0.0017 rarest<0.811 scoreDrop<0.723 rarest<0.686 scoreDrop<0.334 =-0.0019
    proximity<0.167 =-0.0024 =0.0007 scoreDrop<0.527 rare<0.55 =-0.0014 proximity<0.016 =0.0002
    =0.0032 verbatim<0.2 =-0.0028 =0.0009 mostAsked<0.0 =-0.0065 =0.0011 rare<0.514 =-0.0022
    =0.002 =0.0021 rarest<0.959 terms<0.404 rare<0.78 rare<0.397 =-0.0024 topRanked<0.536
    =-0.0008 =0.0025 meanWindow<0.455 =-0.0056 terms<0.357 =-0.0037 =0.0008 rarest<0.745
    topRanked<0.578 mostCoverage<0.727 =-0.0032 phrases<0.055 =-0.0015 =0.0002 =0.0012
    topic<0.386 =-0.0012 =0.0016 rare<0.397 =-0.0001 =0.0035 rarest<0.811 verbatim<0.25
    topRanked<0.593 scoreGap<0.3439 mostProximity<0.305 =-0.0015 =-0.0001 mostSentence<0.626 =0.0
    =-0.0068 =0.0014 =0.0008 rare<0.514 rarest<1.102 =-0.0014 =0.0023 scoreGap<0.442 pairs<0.534
    meanRanked<0.192 =0.0012 =0.0044 =0.0015 rarest<0.94 mostProximity<0.278 =-0.0074 =-0.0007
    =0.0026 rarest<0.959 mostTerms<0.397 sentence<0.55 terms<0.262 =-0.0023 =0.0001 =-0.0028
    rarest<0.745 mostPairs<0.061 =-0.0031 mostExact<0.84 =-0.0008 =0.0008 meanWindow<0.269
    rarest<0.94 =-0.0038 =0.0032 scoreDrop<0.527 =0.0034 rarest<0.811 scoreDrop<0.723 =0.0005
    =-0.0035 =0.0021 terms<0.221 =-0.0004 =0.0026 heaviestMissing<0.222 names<0.485 exact<0.207
    =-0.0025 mostTerms<0.237 =-0.0009 mostSentence<0.74 verbatim<0.2 =0.001 =0.0032
    mostTerms<0.443 topic<0.728 =0.0013 =-0.0029 =0.001 topic<0.6 meanCoverage<0.717 =-0.0048
    =-0.001 =0.0005 topic<0.683 mostExact<0.5 =-0.0016 =0.0013 anyName<1.0 =-0.0023 =0.0003
    exact<0.541 =-0.001 mostPairs<0.061 meanRanked<0.335 mostSentencePair<0.687 =-0.0002 =-0.0037
    anyName<1.0 =0.0013 =-0.0017 mostSentence<0.548 scoreDrop<0.43 =0.0001 =0.0027
    mostWindow<0.642 pairs<0.221 =0.0007 =-0.0025 terms<0.357 =-0.0013 mostWindow<0.723
    mostPairs<0.483 =0.0009 =0.0046 mostFittingSentence<0.425 =0.0 =0.0013 topRanked<0.625
    mostPairs<0.518 termCount<2.398 score<0.076 =-0.0029 meaning<0.659 mostFittingSentence<0.111
    =-0.0017 names<0.551 =0.0008 =-0.002 meaning<0.917 termCount<1.792 =-0.0023 =-0.0005 =0.0003
    =0.0021 mostFittingSentence<0.457 meaning<0.8 =0.0015 verbatim<0.167 =-0.0035 topRanked<0.548
    =-0.0019 =0.0014 =0.0013 =0.0018 heaviestEverMissing<0.277 exact<0.207 =-0.0029
    topRanked<0.578 meanRarity<0.3479 asked<0.058 topRanked<0.34 =-0.0046 =-0.0009 =0.0007
    heaviestEverMissing<0.176 mostSentence<0.526 =0.0013 meanCoverage<0.521 terms<0.462 =-0.0027
    =0.0008 =0.0005 phrases<0.178 =0.0 =-0.0022 =0.0011 complete<0.75 fit<0.5 =-0.0022 =0.0023
    =-0.003 rarest<0.874 meanRanked<0.445 heaviestEverMissing<0.308 mostPairs<0.061
    meanRanked<0.4069 =-0.0026 =0.002 sentence<0.27 =0.0012 meanRanked<0.227 =-0.0016 =-0.0001
    meaning<0.643 =0.0005 =-0.0042 rarest<0.745 =0.0003 =0.0022 heaviestEverMissing<0.252
    mostCoverage<0.37 =-0.0011 =0.0025 scoreDrop<0.477 rarest<0.959 =-0.0053 =-0.0007 =0.0023
    heaviestMissing<0.246 verbatim<0.2 termCount<2.079 meanRarity<0.4089 anyName<1.0 =-0.0029
    =-0.0003 =-0.0 mostWindow<0.642 scoreDrop<0.622 asked<0.101 =-0.0012 =0.0024 =0.0025 =0.004
    sentencePair<0.748 =0.0021 =0.0005 anyName<1.0 topic<0.632 rare<0.514 =-0.0026 =0.0028
    =-0.0025 scoreGap<0.1419 =-0.0007 =0.0022 mostFittingSentence<0.457 termCount<1.792
    meaning<0.917 missingMeaning<0.5649 =-0.0006 =-0.0026 =0.0 score<0.329 sharpMeaning<0.623
    mostProximity<0.154 termCount<2.398 =-0.0011 =0.0014 =0.0012 fittingSentence<0.237 =-0.0048
    =-0.0008 scoreGap<0.088 mostWindow<0.806 =-0.0025 =0.002 =0.0022 fittingSentence<0.147
    =0.0024 proximity<0.556 =-0.0002 =0.0018 heaviestEverMissing<0.308 rarest<0.674 =-0.0008
    terms<0.221 =-0.0016 rarest<0.908 meanWindow<0.645 fit<0.5 sentencePair<0.597
    meanWindow<0.455 =-0.0018 =0.0019 meaning<0.676 =-0.0065 =-0.0016 missingMeaning<0.623
    meanWindow<0.269 =-0.0008 rare<0.585 =-0.0007 =0.003 =-0.0026 =0.0016 =0.0021 rarest<0.959
    =-0.0028 =0.0008 exact<0.541 complete<1.0 score<0.076 =-0.0016 phrases<0.209 =0.0011 =-0.0018
    =-0.0018 mostFittingSentence<0.161 phrases<0.055 topic<0.616 =0.0 =-0.0041 =0.0005
    meanRanked<0.192 sharpMeaning<0.466 =0.0001 =-0.003 rankedCoverage<0.474 =0.0036
    topRanked<0.459 =-0.0004 missingMeaning<0.597 meaning<0.738 =0.0005 =0.0027 =0.0004
    topRanked<0.429 termCount<2.398 fittingSentence<0.128 =-0.0016 asked<0.0 =-0.0007 =0.0009
    mostExact<0.357 =-0.0006 =0.0038 mostExact<0.449 =-0.0026 mostFittingSentence<0.457
    termCount<1.3859 =-0.0019 sentence<0.55 heaviestMissing<0.222 =0.0029 =-0.0007
    mostTerms<0.443 phrases<0.209 =0.0013 =-0.0027 topRanked<0.472 =0.003 =0.0006 =0.0012
    rarest<0.745 topRanked<0.578 missingMeaning<0.597 topic<0.671 =-0.0016 =0.0003 entities<1.0
    =-0.003 =-0.0009 =0.0009 meanRanked<0.352 rarest<0.908 scoreGap<0.442 fittingSentence<0.257
    =-0.0012 missingMeaning<0.61 =0.0033 =-0.0013 asked<0.081 =-0.0051 =0.0009 scoreDrop<0.477
    =-0.0008 =0.0022 topRanked<0.472 =0.0043 =0.0014 mostFittingSentence<0.425 meanRanked<0.509
    scoreDrop<0.259 fittingSentence<0.034 =-0.0002 =-0.0027 fit<0.5 verbatim<0.111 sentence<1.0
    meaning<0.5709 mostPairs<0.157 =-0.0012 =0.0022 meanRarity<0.539 =-0.0033 =-0.0001 =-0.0054
    =-0.0001 mostExact<0.5 =-0.0005 =0.0011 =0.0019 mostPairs<0.553 fit<0.4 =0.0016 =-0.0005
    =0.0015 rarest<0.811 proximity<0.556 termCount<1.792 mostFittingSentence<0.457 =-0.002
    fit<0.5 =0.0013 =-0.0018 missingMeaning<0.638 exact<0.541 =-0.0008 =0.001 =-0.0021
    fittingSentence<0.185 =-0.0006 =0.0019 rare<0.397 rarest<0.959 =-0.0025 =0.0002 rarest<0.908
    complete<0.375 =-0.0027 complete<0.875 =0.0031 =0.0007 =0.0023 meanRanked<0.352 rarest<0.908
    fit<0.5 sentencePair<0.363 =0.0003 sentencePair<1.0 meanRanked<0.289 mostTerms<0.518 =-0.003
    =0.0002 =0.0003 =-0.0044 pairs<0.619 =-0.0007 =0.0031 rare<0.478 rarest<1.102 =-0.0016
    =0.0015 =0.0024 rarest<0.745 mostTerms<0.518 meanWindow<0.75 =-0.0006 =-0.0046 =0.0004
    =0.0018 rarest<0.848 proximity<0.084 =-0.0014 termCount<2.079 rarest<0.674 =-0.0012
    scoreGap<0.301 terms<0.341 =-0.0011 =0.0014 =-0.0022 =0.0013 terms<0.221 =-0.0017
    scoreGap<0.617 heaviestEverMissing<0.277 pairs<0.3489 scoreGap<0.391 =0.0045 =0.0012 =0.0011
    complete<1.0 =0.0034 =-0.0029 rarest<0.94 =-0.0051 =0.0018 meanRanked<0.352 termCount<1.946
    mostFittingSentence<0.208 sentence<0.39 =-0.0005 =-0.0027 sharpMeaning<0.894
    missingMeaning<0.597 =-0.0001 entities<1.0 =-0.0032 =-0.0004 =0.0027 terms<0.221 =-0.0016
    complete<1.0 missingMeaning<0.48 =0.0003 =0.0028 mostProximity<0.154 =-0.0016
    missingMeaning<0.518 =0.0037 termCount<2.079 =-0.0025 =0.0019 =0.0007 rarest<0.659
    heaviestEverMissing<0.212 mostPairs<0.061 =-0.003 scoreGap<0.301 =-0.0007 =0.0025 =-0.0038
    mostTerms<0.397 rarest<0.959 scoreGap<0.236 heaviestEverMissing<0.16 fittingSentence<0.218
    proximity<0.084 =-0.0014 =0.0025 =0.0044 pairs<0.221 rankedCoverage<0.502 =-0.0014 =0.0026
    =-0.0037 sentence<0.55 =-0.0009 =-0.0058 =0.0014 =0.001 mostFittingSentence<0.208
    termCount<2.303 proximity<0.084 =-0.0023 =-0.0002 =0.0015 rarest<0.848 mostTerms<0.443
    missingMeaning<0.623 =-0.0006 names<0.113 =-0.0048 =-0.0008 =0.0005 scoreGap<0.391
    pairs<0.189 mostWindow<0.478 =0.0008 =0.0056 heaviestMissing<0.246 =0.0028 =-0.0011
    rarest<0.94 proximity<0.343 =-0.0064 =0.0003 =0.0025 rarest<0.811 mostPairs<0.483
    sharpMeaning<0.372 =0.0004 =-0.0015 missingMeaning<0.597 =0.0017 mostFittingSentence<0.5
    meanRanked<0.488 pairs<0.534 =-0.0002 =-0.0041 =0.0013 =0.001 meanCoverage<0.521 rarest<0.94
    meanCoverage<0.255 =-0.0031 missingMeaning<0.526 =0.0016 =-0.0017 terms<0.291 =-0.0005
    =0.0024 topic<0.728 =0.0037 =0.0007 mostFittingSentence<0.208 termCount<2.398 mostPairs<0.185
    =-0.0019 mostSentence<0.919 score<0.306 =-0.0007 =0.0015 =-0.0028 =0.0019
    missingMeaning<0.623 meanRanked<0.238 mostSentence<0.653 meaning<0.659 =0.001 =-0.0011
    =-0.0032 =0.0013 meaning<0.917 meanRanked<0.536 fittingSentence<0.034 =0.0011 scoreGap<0.017
    =0.0012 =-0.0025 =0.002 =0.001 termCount<2.398 rare<0.585 complete<1.0 fittingSentence<0.2
    =-0.0013 topRanked<0.412 =0.0003 =0.0053 proximity<0.1 =-0.0006 =-0.0034 meanRarity<0.3479
    mostProximity<0.154 =-0.0041 =-0.0007 sentence<0.737 rare<0.834 mostProximity<0.278 =0.001
    termCount<1.946 =-0.0038 =0.0006 =0.002 mostTerms<0.457 =-0.002 =0.0001 =0.0027 rarest<0.865
    exact<0.207 =-0.0033 heaviestMissing<0.222 sentence<0.55 =0.0008 =-0.0004 meaning<0.643
    mostPairs<0.311 =-0.0008 =0.0032 scoreGap<0.183 =-0.001 =-0.0041 score<0.156 rarest<1.102
    =-0.001 =0.0022 scoreGap<0.391 pairs<0.221 =0.005 =0.0019 rarest<0.94 pairs<0.494 =-0.0063
    =0.0016 =0.0021 mostPairs<0.629 mostAsked<0.09 meanRanked<0.335 rare<0.919 phrases<0.372
    fittingSentence<0.2 =-0.0011 sharpMeaning<0.372 =0.0023 topRanked<0.472 sharpMeaning<0.575
    =-0.002 =0.001 =0.0024 =-0.0035 meaning<0.769 =-0.0044 =-0.0007 mostSentencePair<0.913
    heaviestEverMissing<0.252 =0.0015 =-0.0017 =-0.001 =0.001 missingMeaning<0.597 =0.0023
    =0.0003 rarest<0.959 mostFittingSentence<0.161 scoreGap<0.496 =-0.001 =-0.0044
    mostTerms<0.367 scoreGap<0.236 rarest<0.848 =-0.0008 rare<0.397 =-0.0023 =0.0045
    mostWindow<0.478 =-0.0004 =-0.0053 rarest<0.674 scoreDrop<0.334 =-0.0015 =0.0004 rare<0.585
    =-0.0021 scoreDrop<0.527 =0.0024 rarest<0.784 =-0.001 =0.0014 =0.0016 rarest<0.674
    scoreDrop<0.359 fittingSentence<0.4 =-0.0023 topRanked<0.536 =0.0021 =-0.0019 mostTerms<0.534
    =-0.0008 =0.0013 terms<0.291 =-0.0008 names<0.551 scoreDrop<0.552 rare<0.514 =-0.0008 =0.0024
    rarest<0.779 asked<0.0 mostProximity<0.406 =-0.0058 =-0.0 =0.0013 =0.0009 topic<0.531
    =-0.0036 =0.0002 rarest<0.848 meanRarity<0.643 meanWindow<0.645 names<0.551
    missingMeaning<0.623 =0.0 complete<0.5 =0.0018 verbatim<0.182 =-0.0042 =-0.0006 =-0.0038
    rarest<0.659 rankedCoverage<0.8179 =-0.0025 =0.0004 =0.0015 =-0.0026 meanWindow<0.455
    entities<1.0 rarest<0.959 scoreGap<0.496 =-0.0008 =-0.0043 =0.0006 =0.0012 =0.0023
    meanRanked<0.509 verbatim<0.2 meaning<0.625 mostProximity<0.024 =-0.0009 =0.0008
    mostFittingSentence<0.259 rare<0.919 =-0.0014 =-0.0051 mostTerms<0.367 meanRarity<0.497
    =-0.0032 =-0.0002 meanRarity<0.376 =-0.0013 pairs<0.114 =0.0022 =-0.0
    heaviestEverMissing<0.252 mostSentence<0.74 =0.0013 mostFittingSentence<0.5 =-0.001 =0.0008
    =-0.0011 =0.0011 heaviestEverMissing<0.308 verbatim<0.2 termCount<1.609 scoreGap<0.236
    meanRarity<0.479 scoreDrop<0.501 =-0.0 =-0.0044 =0.0008 mostTerms<0.633 =-0.0044 =-0.0002
    topRanked<0.625 anyName<1.0 =-0.0005 topic<0.58 =-0.0009 =0.0018 =0.003 sentencePair<0.627
    =0.0016 =0.0001 complete<1.0 missingMeaning<0.49 =-0.0022 =0.0014 =-0.0027
    mostFittingSentence<0.5 missingMeaning<0.61 topic<0.748 sentence<0.673 =0.0001
    mostPairs<0.212 scoreDrop<0.259 =-0.0008 =-0.005 =-0.0003 entities<1.0 missingMeaning<0.509
    =0.003 =-0.0002 =0.0029 verbatim<0.2 meanCoverage<0.338 =0.0013 =-0.0022 scoreDrop<0.723
    topRanked<0.548 =-0.0001 =0.0023 =-0.002 heaviestMissing<0.29 =0.0009 =-0.002 rarest<0.959
    scoreGap<0.796 topRanked<0.625 rarest<0.712 missingMeaning<0.597 =-0.0002 verbatim<0.182
    =-0.0027 =-0.0001 mostFittingSentence<0.393 meanCoverage<0.545 missingMeaning<0.518
    meanCoverage<0.37 =-0.0012 =0.0016 sentence<0.579 =-0.0012 =-0.0045 sentence<0.737
    phrases<0.209 =0.0033 =0.0001 =-0.0012 =0.0012 =0.0017 =-0.0047 =0.0016 topRanked<0.646
    terms<0.198 =-0.0016 fit<0.5 scoreGap<0.183 heaviestEverMissing<0.361 =0.0003 =-0.0019
    phrases<0.055 =-0.0022 entities<1.0 =-0.0013 =0.001 scoreGap<0.004 =-0.0024 mostSentence<0.68
    scoreDrop<0.227 phrases<0.178 =0.0005 =-0.0028 =0.0011 meaning<0.854 phrases<0.239 =0.0
    =-0.0018 =0.0005 =0.0015 rarest<0.94 meanRanked<0.319 termCount<2.079 names<0.113
    meanWindow<0.269 =-0.0054 rarest<0.848 =-0.0021 =0.0002 =-0.0005 =0.0008 rarest<0.763
    scoreDrop<0.723 mostExact<0.788 =-0.001 meanCoverage<0.906 =0.0018 =-0.0002 =-0.0035
    meanCoverage<0.5 =-0.0015 sentence<0.84 =0.0029 =0.0005 rare<0.397 =-0.0005 =0.002
    topRanked<0.429 anyName<1.0 heaviestEverMissing<0.232 window<0.672 =-0.0 =-0.0024 =-0.0019
    scoreGap<0.161 terms<0.493 topRanked<0.34 coverage<0.551 missingMeaning<0.5 =-0.0019 =0.0015
    =-0.0032 =0.0015 =-0.0029 =0.002 meanRanked<0.18 =-0.0031 sentencePair<0.597 rare<0.55
    =-0.0002 =0.003 terms<0.357 =-0.0014 =0.0003 rarest<0.908 fit<0.5 scoreGap<0.3439
    mostFittingSentence<0.457 verbatim<0.231 mostSentencePair<0.913 heaviestMissing<0.3439
    =-0.0004 =-0.0035 mostFittingSentence<0.223 =-0.0058 =-0.0008 =0.0005 rarest<0.686 =-0.001
    =0.0021 meanRarity<0.529 =-0.0016 =-0.0051 =0.0003 rare<0.478 scoreDrop<0.527 =-0.0017
    =0.0017 scoreGap<0.553 =0.0035 =0.0007 rarest<0.959 terms<0.448 sentencePair<0.879
    heaviestEverMissing<0.308 meaning<0.724 names<0.431 =-0.0004 =-0.0039 missingMeaning<0.509
    =0.0047 anyName<1.0 meanWindow<0.589 mostSentencePair<0.636 =-0.0002 =-0.0032 =0.002 =0.0036
    =-0.0018 =-0.0034 mostPairs<0.212 mostTerms<0.6879 =-0.0015 =0.0013 mostSentence<0.74 =0.0019
    =0.0004 =0.0014 mostFittingSentence<0.223 verbatim<0.25 rankedCoverage<0.724 =-0.0007
    =-0.0028 =0.0008 rarest<0.745 =-0.0004 meanCoverage<0.521 rarest<0.865 scoreDrop<0.359
    =0.0011 missingMeaning<0.526 =-0.0002 =-0.0049 scoreGap<0.301 rare<0.478 =0.0007 =0.0056
    rarest<0.94 =-0.0025 =0.0017 mostTerms<0.518 missingMeaning<0.656 =0.0038 =0.0002 =0.0007
    verbatim<0.2 missingMeaning<0.638 mostProximity<0.305 verbatim<0.167 phrases<0.055 =-0.0006
    missingMeaning<0.526 =0.0023 fittingSentence<0.237 =-0.0024 =0.0011 =-0.0024 scoreDrop<0.552
    =0.0027 scoreGap<0.183 =-0.0032 =0.0005 mostFittingSentence<0.686 =-0.002 scoreDrop<0.455
    =-0.0007 =0.0022 scoreDrop<0.334 verbatim<0.6 =-0.0011 =0.0014 =0.0008 rarest<0.959
    mostFittingSentence<0.457 termCount<1.3859 =-0.0028 missingMeaning<0.623 mostCoverage<0.775
    =-0.0006 =0.001 scoreDrop<0.527 heaviestMissing<0.234 rarest<0.574 =-0.002 =0.0027 =-0.0021
    meaning<0.917 rarest<0.811 =-0.0071 =-0.0021 =0.0001 rarest<0.674 rankedCoverage<0.637
    =-0.0046 missingMeaning<0.623 =0.0022 =-0.001 =0.0013 =0.0014 rarest<0.712 phrases<0.055
    =-0.0018 mostFittingSentence<0.686 topRanked<0.548 =-0.0003 =0.002 =-0.0019
    mostFittingSentence<0.208 rarest<0.959 =-0.001 =0.0009 phrases<0.372 verbatim<0.2
    rarest<0.828 =-0.0003 meanCoverage<0.521 mostSentence<0.601 =0.002 =-0.0011 =0.0033 =0.0024
    mostTerms<0.443 =-0.0032 topRanked<0.485 =0.0035 =0.0001 mostFittingSentence<0.5
    verbatim<0.111 mostPairs<0.808 complete<1.0 =0.0003 =-0.0011 =-0.0043 phrases<0.178
    mostSentence<0.421 =-0.0002 =0.002 mostTerms<0.427 sentence<0.611 =-0.0004 =-0.0038 =0.0003
    mostSentence<0.626 =-0.0014 mostFittingSentence<0.686 =0.0019 mostSentencePair<0.773 =0.0035
    exact<0.763 =-0.0027 meanWindow<0.476 =-0.002 =0.0008 rarest<0.784 scoreDrop<0.723 exact<0.79
    =-0.0006 =0.0005 asked<0.0 =-0.0053 =0.0007 meanWindow<0.499 rarest<0.959 anyName<1.0
    sentence<0.579 topRanked<0.377 =-0.002 =0.0013 complete<1.0 =-0.0008 =-0.0061 names<0.551
    =0.0015 =-0.002 =0.0013 proximity<0.186 score<0.401 =0.0053 =0.0015 =0.001
    mostFittingSentence<0.457 rarest<0.94 verbatim<0.231 mostCoverage<0.88 coverage<0.772
    =-0.0009 mostFittingSentence<0.327 =-0.0006 =0.0023 meaning<0.8 meaning<0.71 =-0.0023 =0.0018
    meanRanked<0.445 exact<0.912 =-0.0066 =-0.002 =-0.0008 meanRanked<0.18 =-0.0015 =0.0007
    heaviestEverMissing<0.194 =0.002 =-0.0003 rarest<0.686 =-0.0002 =0.0011 rarest<0.848
    meanRarity<0.643 sentence<0.27 =0.0011 anyName<1.0 fittingSentence<0.405 =-0.0009 =0.0006
    =0.0002 scoreGap<0.088 =-0.0003 =-0.0044 sentence<0.42 anyName<1.0 sharpMeaning<0.396 =0.0001
    =-0.0022 =0.001 scoreGap<0.553 pairs<0.155 =0.004 score<0.207 =-0.0011 =0.0019 rarest<0.94
    =-0.004 =0.0014 heaviestEverMissing<0.308 rarest<0.712 pairs<0.452 mostSentence<0.475 =0.0009
    meanCoverage<0.663 =-0.0029 scoreDrop<0.501 =0.0003 =-0.0031 =0.0005 scoreDrop<0.527
    proximity<0.07 =0.0001 pairs<0.316 =0.004 =0.0014 rarest<0.848 =-0.0007 scoreGap<0.391 =0.002
    rarest<0.94 score<0.425 =-0.0051 =0.0005 =0.0013 =-0.0013 rarest<0.959 rare<0.397 =-0.0019
    scoreGap<0.796 rarest<0.811 mostProximity<0.052 =-0.0015 complete<0.25 =0.0031 =0.0
    scoreGap<0.236 topic<0.793 complete<0.375 =-0.0002 =0.0034 =-0.0001 mostAsked<0.0
    heaviestMissing<0.137 =0.0005 =-0.0038 =0.0008 =-0.0031 scoreGap<0.127 =-0.0003
    mostProximity<0.305 =0.0032 =0.0003 termCount<1.3859 mostFittingSentence<0.457 =-0.0022 =-0.0
    terms<0.198 =-0.0018 termCount<2.398 rankedCoverage<0.225 =-0.0017 missingMeaning<0.39
    =0.0026 meanRanked<0.536 meanCoverage<0.202 missingMeaning<0.5 =-0.0002 =0.0029 complete<0.25
    =-0.0021 missingMeaning<0.623 =0.0004 meaning<0.8 mostSentencePair<0.802 =-0.0012 =-0.0052
    =0.0 =0.0014 =0.0028 rarest<0.674 =-0.0008 rare<0.478 scoreDrop<0.648 =-0.0011 =0.002
    scoreDrop<0.501 scoreGap<0.078 =0.0025 proximity<0.016 =-0.0017 =0.0013 rarest<0.779
    scoreGap<0.088 =-0.0047 fit<0.5 =-0.0028 =0.0008 scoreGap<0.391 rarest<0.865 =0.0005 =0.0035
    rarest<0.94 terms<0.448 =-0.0056 =-0.0002 =0.0009 heaviestMissing<0.246 meanRarity<0.328
    =-0.0007 asked<0.101 meanRanked<0.319 rankedCoverage<0.502 coverage<0.499 =-0.001 =0.0025
    mostPairs<0.589 sentencePair<1.0 =-0.0011 =-0.0046 =0.0009 =0.0006 =0.0012
    mostFittingSentence<0.129 =-0.0024 pairs<0.413 meanRarity<0.615 mostExact<0.6889
    mostPairs<0.365 =-0.0004 =0.0018 =-0.0023 =0.0019 =-0.0023 terms<0.262 =-0.0008
    termCount<2.398 termCount<1.3859 scoreGap<0.113 =0.0 =-0.0018 pairs<0.189 scoreGap<0.391
    meaning<0.8179 meanWindow<0.227 =0.0036 mostProximity<0.108 scoreDrop<0.31 =0.0013 =-0.0023
    sentencePair<0.779 =0.0017 =-0.0013 =0.0035 =-0.0015 rare<0.684 topic<0.793 =0.0001 =-0.0041
    =0.0003 =0.0029 rarest<0.959 scoreGap<0.6959 verbatim<0.111 anyName<1.0 sharpMeaning<0.325
    meanRanked<0.111 =-0.0016 =0.0019 meanRanked<0.445 rarest<0.848 =-0.0025 mostSentence<0.526
    =-0.0027 =0.0022 =0.0007 =0.0002 score<0.094 =-0.0024 pairs<0.221 meanRanked<0.238 =0.0003
    =0.0028 =0.0002 pairs<0.452 =-0.0054 =-0.0001 =0.0013 rarest<0.674 mostTerms<0.518
    mostFittingSentence<0.425 entities<1.0 mostAsked<0.179 =-0.0023 =0.0016 phrases<0.055 =-0.001
    =0.0032 =-0.0044 meanWindow<0.589 =0.0023 meanRanked<0.445 =-0.0018 meanRarity<0.398 =0.003
    =-0.0005 rare<0.585 =-0.0006 mostFittingSentence<0.111 meanRarity<0.479 =-0.0036 =0.0003
    coverage<0.621 =0.0023 =0.0005 names<0.551 mostFittingSentence<0.179 names<0.34 meaning<0.607
    topic<0.458 =-0.0015 score<0.076 =-0.0006 =0.0018 topic<0.66 =0.0008 meanWindow<0.645
    meaning<0.785 mostPairs<0.157 =-0.0034 =0.0004 =-0.0039 =0.0011 =-0.0021 =0.0004
    mostTerms<0.518 =-0.0034 scoreGap<0.236 scoreGap<0.041 =-0.0008 =0.0017 =-0.0019 anyName<1.0
    mostExact<0.6889 scoreGap<0.553 sharpMeaning<0.372 mostExact<0.392 =-0.0012
    rankedCoverage<0.418 =0.0006 =0.0039 =-0.0011 =-0.0033 scoreDrop<0.769 scoreDrop<0.382
    rankedCoverage<0.6949 =-0.0027 scoreGap<0.113 =0.0009 =-0.0019 =0.0011 =-0.0008 topic<0.58
    topRanked<0.377 =0.0001 scoreGap<0.236 =-0.0009 =-0.0041 =0.0014 rarest<0.959 anyName<1.0
    meanRanked<0.445 heaviestEverMissing<0.176 asked<0.0 scoreGap<0.553 rarest<0.848
    scoreDrop<0.699 verbatim<0.2 scoreDrop<0.334 =-0.0 =-0.0027 meanRanked<0.304 =0.0029 =-0.0005
    =-0.0054 meanRanked<0.25 =-0.0019 =0.0028 =-0.0042 =0.0006 =-0.0023 =0.0007 names<0.648
    =0.0009 =-0.0013 =0.0014 rarest<0.811 termCount<2.398 topic<0.738 sentence<0.501 =0.0001
    mostPairs<0.589 =-0.002 =0.0002 missingMeaning<0.586 =0.0012 mostTerms<0.443 window<0.644
    =0.0 =-0.0052 mostPairs<0.24 =-0.0025 =0.0006 =0.0033 scoreGap<0.617 window<0.498 =0.0001
    topic<0.728 =0.0025 =0.0004 rarest<0.94 =-0.0035 =0.0009 names<0.551
    heaviestEverMissing<0.252 mostTerms<0.258 mostProximity<0.079 =-0.0002 =-0.0032
    scoreDrop<0.795 meanRarity<0.497 =0.0001 scoreGap<0.207 mostTerms<0.397 =0.0042 =0.0012
    =-0.0001 =-0.0006 complete<1.0 missingMeaning<0.545 =-0.0005 =0.0024 mostProximity<0.1719
    =-0.0014 =-0.0044 mostTerms<0.658 topic<0.671 =-0.0035 =-0.0003 =0.001 termCount<2.398
    mostFittingSentence<0.208 mostProximity<0.093 =-0.0016 heaviestMissing<0.183 meanRarity<0.507
    sentencePair<0.779 =-0.0003 =-0.0041 =0.0004 mostExact<0.6889 =-0.0002 =0.0037 rarest<0.674
    fittingSentence<0.319 meanRanked<0.192 =0.0009 =-0.0019 sharpMeaning<0.553 =-0.0023 =0.0009
    meanRarity<0.328 =-0.0021 mostFittingSentence<0.241 =0.0023 =0.0005 =0.0018 meanRanked<0.319
    termCount<1.946 pairs<0.534 scoreGap<0.391 meaning<0.625 meanRanked<0.128 =-0.0015
    heaviestEverMissing<0.123 =-0.0007 =0.0023 pairs<0.221 scoreGap<0.088 =-0.0014 =0.0007
    =-0.0023 =-0.0025 =0.0007 exact<0.541 meanRanked<0.156 rankedCoverage<0.328 =-0.0 =0.0033
    =-0.001 =0.0012 heaviestEverMissing<0.308 =0.0005 =-0.0018 rarest<0.959
    heaviestEverMissing<0.361 verbatim<0.111 fit<1.0 scoreDrop<0.822 =-0.0004 =-0.0024
    meanRarity<0.376 =-0.0019 fittingSentence<0.532 =0.0037 =0.0008 heaviestEverMissing<0.232
    scoreDrop<0.723 =0.001 fittingSentence<0.0869 =-0.0021 terms<0.448 =-0.0019 =0.0011
    topic<0.66 =0.0016 =-0.0031 =-0.0018 termCount<1.792 =0.0024 =0.0006 termCount<2.398
    mostFittingSentence<0.208 =-0.0007 pairs<0.221 coverage<0.795 meanRarity<0.44 topic<0.738
    =-0.0014 =0.003 exact<0.3489 =-0.0009 =0.0029 =0.0002 terms<0.371 mostSentence<0.653
    fittingSentence<0.296 rankedCoverage<0.502 =-0.0003 =-0.0044 =0.0018 =-0.0049 exact<0.5639
    =0.0016 =-0.0002 score<0.094 =-0.0003 =0.003 rarest<0.674 missingMeaning<0.509 =0.0004
    rare<0.653 =0.0007 pairs<0.379 =-0.0026 fittingSentence<0.742 fit<0.5 =-0.0016 =0.0009
    =-0.0032 rare<0.585 rarest<1.102 heaviestEverMissing<0.1419 =0.0006 =-0.0015 =0.0017
    rarest<0.908 meanRarity<0.597 =0.0004 meanCoverage<0.779 mostSentence<0.772 =-0.0003 =-0.0045
    =0.0004 =0.0015 mostTerms<0.304 mostSentence<0.276 termCount<2.197 =-0.001 =0.0018
    meaning<0.8179 missingMeaning<0.509 meanWindow<0.319 =-0.0018 =0.0012 meanRanked<0.227
    =-0.0011 =-0.0037 =0.0008 scoreDrop<0.891 termCount<2.079 meanWindow<0.789 =-0.0001
    meaning<1.0 mostProximity<0.54 =0.0024 meaning<0.854 =-0.0014 =0.0015 =-0.0007 =0.0009
    =-0.0016 topic<0.458 =-0.0012 missingMeaning<0.623 topic<0.738 =-0.0001 terms<0.262 =-0.0014
    exact<0.662 sentencePair<0.427 =-0.0001 =0.0033 =0.0008 topic<0.6939 sentencePair<1.0
    mostExact<0.523 =-0.0004 =0.0026 =-0.0009 entities<1.0 mostExact<0.8139 =-0.0029 =-0.0004
    window<0.729 =0.002 mostProximity<0.657 =-0.0014 =0.0013 names<0.551 anyName<1.0
    sharpMeaning<0.372 meanWindow<0.367 =0.0003 =0.0022 mostExact<0.5 =-0.0017 names<0.299
    meanCoverage<0.5 pairs<0.114 =-0.0033 missingMeaning<0.597 =0.0012 =-0.0022 =0.0003 =-0.0022
    meanRarity<0.376 =-0.0005 missingMeaning<0.518 =0.0002 meanWindow<0.499 =0.0028 =0.0008
    terms<0.544 =-0.0027 =-0.0002 termCount<1.3859 meanRarity<0.79 scoreGap<0.113 mostPairs<0.589
    =-0.0018 =0.0011 =-0.0031 =0.0007 rare<0.478 meanCoverage<0.464 window<0.271 =0.0011 =-0.0007
    =-0.0026 termCount<2.398 meanRarity<0.507 window<0.644 =-0.0007 sentencePair<0.748 =0.0015
    =0.0001 mostCoverage<0.606 scoreGap<0.207 =0.0038 =0.0002 =0.0004 =0.0025 rarest<0.712
    =-0.0005 exact<0.207 =-0.0018 scoreDrop<0.577 score<0.245 proximity<0.132
    fittingSentence<0.165 scoreDrop<0.406 =-0.0011 =0.001 mostCoverage<0.531 =0.0008 =0.0043
    =-0.0014 topRanked<0.429 =0.005 meanRarity<0.597 =0.0019 =-0.0003 rarest<0.779
    scoreDrop<0.723 score<0.425 =-0.0028 =0.0012 =-0.0047 =0.0005 rarest<0.865 meanWindow<0.645
    missingMeaning<0.623 termCount<1.946 scoreDrop<0.552 =-0.0001 termCount<1.792 =-0.0035
    =-0.0002 scoreDrop<0.648 =-0.0 =0.0029 entities<1.0 scoreDrop<0.406 =-0.0009 meanRanked<0.335
    =-0.0081 =-0.0025 meanCoverage<0.5659 =0.002 =-0.003 rarest<0.745 =-0.0001 sentencePair<0.844
    =0.0035 =0.0004 =0.0009 rarest<0.959 exact<0.207 =-0.0024 mostFittingSentence<0.223
    termCount<1.946 =-0.0013 =0.0005 rarest<0.659 scoreDrop<0.31 rarest<0.447 =0.0014 =-0.0025
    exact<0.541 =-0.0036 =0.001 scoreDrop<0.552 scoreGap<0.301 sentence<0.527 =0.0001
    missingMeaning<0.677 sharpMeaning<0.2 =0.0 =0.0037 =0.0008 =-0.002 =-0.0002 =0.0013
    terms<0.198 =-0.0013 termCount<2.398 mostTerms<0.658 termCount<1.3859 topic<0.557 =0.0005
    scoreGap<0.113 =-0.0008 =-0.0048 mostTerms<0.633 rankedCoverage<0.225 =-0.0013
    sentencePair<0.299 =0.0015 mostProximity<0.038 =0.0018 proximity<0.016 =-0.0025
    heaviestEverMissing<0.252 =0.0003 =-0.0008 =-0.0018 =0.0008 complete<0.75 =0.0003 =0.0036
    mostExact<0.5 mostPairs<0.311 =-0.0003 =-0.0025 missingMeaning<0.5649 meaning<0.738
    sentencePair<0.597 =0.0007 scoreDrop<0.259 =0.001 =-0.0013 scoreDrop<0.622 =0.0025 =0.0004
    topic<0.6939 mostSentence<0.653 =0.003 =0.0002 topic<0.748 mostFittingSentence<0.4
    sentencePair<0.687 =-0.001 =-0.0054 mostExact<0.899 =-0.0023 =0.0015 =-0.0001 rarest<0.959
    mostFittingSentence<0.5 anyName<1.0 meanCoverage<0.395 mostSentencePair<0.532 =-0.0015
    =-0.0049 meaning<0.659 terms<0.341 exact<0.469 =0.0002 =0.0038 =-0.0004 =-0.0008 topic<0.8159
    mostSentencePair<0.866 meaning<0.676 mostSentencePair<0.636 =0.0006 =-0.002 rarest<0.745 =0.0
    =0.0039 =-0.0022 =0.0031 =0.0006 =0.0011 termCount<2.398 terms<0.262 mostPairs<0.311 =-0.0005
    =-0.004 names<0.551 anyName<1.0 sharpMeaning<0.351 scoreGap<0.078 =0.0031 =-0.0001
    complete<0.625 =-0.0021 heaviestEverMissing<0.277 =0.0002 =-0.0022 complete<0.5 meaning<0.59
    =-0.0005 =0.0028 =0.0001 mostWindow<0.6959 =-0.0038 topic<0.501 =-0.0023 =0.0005 =0.0016
    rarest<0.848 termCount<1.946 mostExact<0.449 =-0.0022 rarest<0.674 =-0.001 terms<0.325
    =-0.002 =0.0002 scoreGap<0.161 =-0.0002 mostExact<0.523 =-0.0003 =0.0024 mostSentence<0.503
    =-0.0003 scoreGap<0.391 mostProximity<0.278 =0.0044 topic<0.77 =0.0023 =-0.0011 rarest<0.94
    pairs<0.494 =-0.0061 =-0.0002 =0.0013 rarest<0.959 exact<0.207 =-0.0025 names<0.551
    rarest<0.686 =-0.0005 meanCoverage<0.521 names<0.113 sentence<0.579 =-0.0003 rarest<0.908
    =-0.0058 =-0.0008 sharpMeaning<0.396 =-0.0005 =0.0019 phrases<0.1419
    heaviestEverMissing<0.194 =0.0014 =0.0043 heaviestEverMissing<0.212 =0.0004 =-0.0029
    score<0.685 =-0.0019 =0.0003 =0.0013 pairs<0.75 exact<0.207 =-0.0019 meanWindow<0.197
    mostProximity<0.024 =-0.0013 mostWindow<0.526 =0.0005 =0.0027 sharpMeaning<0.836
    sharpMeaning<0.372 meanCoverage<0.37 rankedCoverage<0.445 =0.0005 =-0.0022 =0.0007 =-0.0006
    topic<0.683 =0.0028 mostFittingSentence<0.393 terms<0.448 =-0.0003 =-0.0037 meanWindow<0.97
    =0.0017 =-0.0011 =0.0007 termCount<2.398 rarest<0.811 meanCoverage<0.202 =0.0021
    meanCoverage<0.338 meanRanked<0.203 =-0.0043 =-0.0002 =-0.0004 meanCoverage<0.521 rarest<0.94
    meanCoverage<0.255 =-0.0033 meanRanked<0.1419 =0.0025 meanRanked<0.192 =-0.0031
    mostPairs<0.125 =0.002 =-0.0008 rare<0.478 =-0.0006 =0.0018 phrases<0.1419 =0.0029 =0.0005
    =0.002 scoreDrop<0.769 rarest<0.659 scoreDrop<0.31 =-0.0015 =0.0004 rare<0.478 =-0.0006
    scoreDrop<0.334 rankedCoverage<1.0 termCount<1.609 =0.0049 =0.0013 =-0.0006 rarest<0.811
    mostProximity<0.406 rankedCoverage<0.474 =0.0019 =-0.0022 =0.0011 =0.0012 rarest<0.865
    fittingSentence<0.405 complete<0.625 =-0.0057 =-0.002 =0.0004 =0.0005 rarest<0.959
    mostTerms<0.443 scoreGap<0.496 names<0.431 topic<0.501 =0.0016 phrases<0.416 =-0.0002
    =-0.0024 scoreDrop<0.406 =-0.0002 =-0.0043 sentence<0.445 =0.0002 =-0.0057 mostAsked<0.0
    meanCoverage<0.303 =-0.0049 =0.0002 =0.0014 scoreGap<0.035 =-0.0013 mostProximity<0.305
    meanWindow<0.367 =0.0013 =0.0048 =-0.0004 meanRanked<0.488 termCount<1.3859 =-0.0011
    topic<0.793 sharpMeaning<0.623 mostPairs<0.736 mostTerms<0.609 =-0.0001 =-0.0025 =0.0026
    topRanked<0.512 =0.0018 fit<0.5 =-0.0021 =0.0016 heaviestEverMissing<0.277
    fittingSentence<0.165 sharpMeaning<0.623 =-0.0005 =-0.0034 meanRanked<0.427 =0.0013
    mostTerms<0.5679 =-0.0022 =0.0013 =-0.0045 =0.0006 termCount<1.3859 rarest<0.94
    scoreGap<0.236 mostPairs<0.589 rarest<0.828 scoreDrop<0.259 =-0.0007 =-0.0046 =0.001 =0.0009
    =-0.006 =0.0018 rarest<0.745 missingMeaning<0.638 =0.0003 scoreDrop<0.552 =-0.0005
    fittingSentence<0.4 =-0.0056 =-0.001 meanCoverage<0.589 =0.0001 scoreDrop<0.501 =0.0032
    rarest<0.779 =-0.0015 =0.0016 names<0.648 anyName<1.0 sharpMeaning<0.351 meanRanked<0.111
    =-0.0012 window<0.786 =0.0025 =-0.0004 meanCoverage<0.303 =-0.0024 =-0.0004 meanRarity<0.307
    =-0.0023 meaning<0.6919 =0.0002 meanWindow<0.713 names<0.242 =0.0005 exact<0.763 =0.0042
    =0.0015 mostProximity<0.592 =-0.0018 =0.0013 mostTerms<0.633 =-0.0034 =-0.0004
    termCount<1.3859 rarest<0.865 meanWindow<0.789 rankedCoverage<0.786 =-0.0009 =-0.0051
    =-0.0006 =0.0009 termCount<2.398 heaviestEverMissing<0.096 rarest<0.908 coverage<0.551
    =-0.0019 topic<0.899 =0.0006 =-0.0015 coverage<0.672 =0.0042 =0.0008 phrases<0.209
    mostFittingSentence<0.327 =-0.0002 =0.0018 sentencePair<0.811 =-0.0018 =0.0014 =0.0017
    heaviestEverMissing<0.232 rarest<0.908 verbatim<0.2 scoreGap<0.553 =-0.0001 =-0.0035
    meaning<0.835 exact<0.8189 =0.002 =0.0003 =-0.0001 scoreGap<0.1419 =0.0029 rarest<0.94
    =-0.0014 =0.001 rarest<0.659 =-0.0027 rare<0.653 mostProximity<0.154 terms<0.291 =-0.0008
    =0.0014 =-0.0033 names<0.382 =0.003 =-0.0005 rarest<0.745 missingMeaning<0.623 score<0.647
    topic<0.6 meaning<0.659 =-0.0002 =-0.0044 mostPairs<0.42 heaviestMissing<0.211 asked<0.101
    =-0.002 =0.0012 =0.0009 missingMeaning<0.586 =0.0023 =-0.0011 =0.0023 meaning<0.854
    window<0.729 =-0.0009 =-0.0049 window<0.757 =-0.0028 =0.0001 rare<0.397 =-0.0008 =0.0005
    names<0.648 scoreDrop<0.769 verbatim<0.2 meanWindow<0.197 topic<0.58 =-0.0 =0.0031
    topRanked<0.377 =-0.0009 rarest<0.848 mostFittingSentence<0.129 =-0.003 terms<0.341 =-0.0022
    =0.0004 meanWindow<0.367 =-0.0013 =0.0032 =0.0007 rarest<0.811 =-0.0036 =-0.0002 terms<0.544
    =-0.0037 rarest<0.712 =0.001 =-0.0024 rarest<0.959 verbatim<0.2 rarest<0.745
    missingMeaning<0.638 meanRarity<0.553 topRanked<0.5629 meanRarity<0.44 scoreDrop<0.501
    =-0.0005 =-0.0036 sharpMeaning<0.445 =0.0021 =-0.001 =0.0024 =-0.0032 meaning<0.854
    topic<0.728 =-0.0014 =-0.0061 score<0.56 =-0.0035 =-0.0004 mostFittingSentence<0.223 =-0.0011
    =0.0006 =0.0003 =0.0011 scoreGap<0.496 heaviestEverMissing<0.308 complete<0.25 window<0.522
    =0.0001 =0.0038 complete<0.625 asked<0.0 =-0.0013 =0.0006 verbatim<0.25 =0.0001 =0.001
    proximity<0.054 =0.0005 complete<0.875 =-0.0001 =-0.0028 asked<0.0 meanCoverage<0.247
    =-0.0043 sentence<0.641 =0.002 verbatim<0.6 =-0.0017 =0.001 =0.0007 meanRanked<0.335
    topic<0.793 =-0.0002 =-0.0013 pairs<0.534 topRanked<0.548 mostWindow<0.806 complete<1.0
    =0.0032 fit<0.5 =0.0011 =-0.0018 meanRanked<0.427 sentencePair<1.0 =0.0055 =0.0013 =0.0009
    =-0.0004 window<0.786 =-0.0026 topRanked<0.523 meanRanked<0.4069 =-0.0027 =0.0002
    meanRarity<0.363 =0.0025 =0.0002 missingMeaning<0.623 meaning<0.738 score<0.076 =-0.0017
    meaning<0.643 =0.0003 termCount<2.079 sharpMeaning<0.511 topic<0.738 =-0.0017 =0.0019
    =-0.0027 topRanked<0.429 =-0.0005 =0.0023 =0.0008 topic<0.632 mostProximity<0.368
    mostWindow<0.667 =0.0002 =0.0036 =-0.0007 meaning<0.785 sharpMeaning<0.511 =-0.0007 =-0.0038
    =-0.0006 termCount<1.3859 rarest<0.874 scoreGap<0.113 mostPairs<0.518 =-0.0019
    meanRarity<0.497 =-0.0016 =0.0024 meanRarity<0.597 =-0.0014 =-0.0053 =0.0007 phrases<0.178
    =0.0005 heaviestMissing<0.246 mostSentence<0.74 mostCoverage<0.701 scoreGap<0.078 =0.0022
    sentence<0.473 =0.0008 =-0.0034 =0.002 =-0.0003 topic<0.671 =0.0007 =-0.0026 exact<0.207
    =-0.0018 names<0.485 anyName<1.0 names<0.15 complete<0.625 sharpMeaning<0.466 =0.0012
    =-0.0029 heaviestMissing<0.246 score<0.616 =0.001 =-0.0003 phrases<0.1419 =0.0001
    fittingSentence<0.128 =0.0005 =-0.0031 phrases<0.209 =-0.0026 sentence<0.807 =0.0022 =-0.0015
    =0.001 mostWindow<0.667 =-0.0027 =-0.0002 mostFittingSentence<0.457 missingMeaning<0.623
    mostPairs<0.589 mostSentencePair<0.866 exact<0.8189 termCount<2.398 mostFittingSentence<0.111
    =-0.0013 heaviestEverMissing<0.361 mostAsked<0.0 =-0.0008 =0.0006 =0.0017 =0.0013 =0.0021
    =-0.0024 =0.0014 topic<0.6939 mostFittingSentence<0.3459 =0.0011 =-0.0021 mostTerms<0.534
    sentence<0.527 =-0.0003 =-0.0032 =-0.0003 =0.0005 rarest<0.959 termCount<1.3859
    scoreGap<0.236 =-0.0003 =-0.0053 mostCoverage<1.0 topRanked<0.625 proximity<0.343
    scoreGap<0.301 mostWindow<0.667 rarest<0.659 coverage<0.721 =-0.0008 =-0.0043 =0.0002 =0.0015
    score<0.306 missingMeaning<0.509 =-0.0004 =-0.0047 =0.0006 termCount<1.792 =-0.0036 =-0.0006
    =0.0016 =0.0007 =0.001 exact<0.207 fittingSentence<0.0869 =0.0002 =-0.0029
    missingMeaning<0.623 mostFittingSentence<0.291 mostPairs<0.629 sharpMeaning<0.351 names<0.113
    =0.0018 mostTerms<0.322 =-0.002 =0.001 =-0.0007 =0.0024 complete<0.375
    heaviestEverMissing<0.123 =-0.0028 =0.0007 =0.0012 topic<0.6939 =0.0009 meaning<0.917
    =-0.0013 mostFittingSentence<0.196 =-0.0022 =0.0006 scoreGap<0.796 score<0.076 =-0.0011
    meanWindow<0.197 missingMeaning<0.5649 =0.0005 =0.0038 meanWindow<0.645 verbatim<0.111
    meaning<0.607 scoreGap<0.1419 fittingSentence<0.165 =0.0005 =-0.0025 =0.0021 fit<0.5 =-0.0019
    mostPairs<0.125 =0.0018 meanWindow<0.411 =-0.0026 missingMeaning<0.586 =0.0017 =-0.0011
    =0.0003 =0.0004 =-0.0014 scoreGap<0.029 phrases<0.467 heaviestEverMissing<0.361
    heaviestMissing<0.313 mostPairs<0.629 mostProximity<0.406 meanWindow<0.645 rare<0.748 =0.0009
    =-0.0018 =0.002 =-0.0014 =0.0026 =0.0032 =-0.0009 =-0.0012 missingMeaning<0.48
    mostProximity<0.334 names<0.15 heaviestEverMissing<0.212 mostSentencePair<0.269 =0.0019
    =-0.0005 =-0.0025 =-0.002 =0.0008 =0.0 rarest<0.94 meaning<0.333 =-0.0024 topRanked<0.646
    scoreDrop<0.822 rarest<0.712 =-0.0004 meanCoverage<0.545 =-0.0005 =0.001 rarest<0.811
    =-0.0052 score<0.503 =-0.0029 =0.0018 meanCoverage<0.589 =0.0035 =0.0003
    heaviestEverMissing<0.252 mostExact<0.595 heaviestEverMissing<0.194 =0.004 =0.0008 =0.0009
    scoreDrop<0.552 =-0.0009 =0.002 anyName<1.0 termCount<2.398 topic<0.58 =0.0006
    mostTerms<0.443 =-0.0008 heaviestMissing<0.259 meanCoverage<0.906 =0.0006 topRanked<0.459
    =-0.0029 =-0.0001 =-0.0025 =0.0016 topic<0.58 mostTerms<0.397 mostSentencePair<0.424 =-0.0001
    =-0.003 =0.0004 meanWindow<0.562 =0.0017 mostProximity<0.305 =-0.0015 heaviestMissing<0.109
    =0.0001 =0.0025 scoreDrop<0.822 names<0.551 meanRarity<0.44 heaviestEverMissing<0.1419
    sentence<0.191 =0.0024 terms<0.357 =-0.0017 meanCoverage<0.906 mostWindow<0.617 terms<0.418
    =0.0011 =-0.0029 =0.0008 =-0.0011 =-0.0013 =0.0004 meanCoverage<0.75 =-0.0025 meanWindow<0.97
    =0.0011 =-0.0018 entities<1.0 =-0.0018 heaviestEverMissing<0.096 =0.0018 =-0.0018 names<0.551
    scoreDrop<0.822 rare<0.62 topic<0.793 fittingSentence<0.296 =-0.0002 =0.0021 meaning<0.769
    =-0.0002 =-0.0034 rare<0.716 =0.0016 mostCoverage<0.677 =-0.0018 mostCoverage<0.799
    meaning<0.785 topRanked<0.523 =-0.0002 =0.0029 scoreDrop<0.527 =0.0048 =0.0002 =0.0001
    =-0.001 mostTerms<0.457 =-0.0035 =-0.0004 asked<0.0 complete<0.375 scoreDrop<0.501 =0.0001
    meanRarity<0.497 =-0.0043 =-0.0007 complete<1.0 sentencePair<0.597 meanRarity<0.469 =-0.0003
    fittingSentence<0.185 =0.0017 =0.0055 =-0.0002 verbatim<0.25 scoreGap<0.1
    heaviestEverMissing<0.308 =0.0003 =-0.0018 =-0.0017 =0.0004 meanRanked<0.238 mostPairs<0.061
    =-0.0014 =0.0006 =0.0017 scoreDrop<0.769 topRanked<0.625 names<0.15 pairs<0.221
    verbatim<0.111 =0.0003 =0.0021 verbatim<0.231 =-0.0011 scoreDrop<0.406 scoreDrop<0.2859 =0.0
    =-0.0035 =0.0014 meanCoverage<0.202 scoreDrop<0.501 =0.0033 =-0.0006 sharpMeaning<0.836
    =-0.001 =0.0011 coverage<0.847 =0.0031 =0.0003 fit<0.2 =-0.0022 =-0.0004 anyName<1.0
    verbatim<0.2 rarest<0.959 scoreGap<0.236 rare<0.355 =-0.0027 =-0.0001 asked<0.058
    proximity<0.281 =-0.0047 =-0.0005 =0.0001 =0.0009 =0.0003 meaning<0.724 rare<0.684 =0.001
    terms<0.462 fittingSentence<0.218 =0.0 =-0.005 window<0.757 =0.0021 =-0.001 meanCoverage<0.37
    =0.0039 =0.0008 rarest<0.848 scoreDrop<0.795 rarest<0.618 scoreDrop<0.599 scoreDrop<0.164
    =-0.0032 =-0.0007 =0.0031 scoreDrop<0.527 =0.0005 termCount<2.079 score<0.503 rarest<0.749
    =-0.0036 =-0.0008 =0.0002 =0.0017 =-0.0022 mostCoverage<0.37 =-0.0012 scoreGap<0.496 =0.0014
    rarest<0.94 phrases<0.1419 =-0.0058 =-0.0 =0.0008 anyName<1.0 meanRanked<0.445
    sharpMeaning<0.372 =0.0006 verbatim<0.091 fit<0.5 =-0.0019 =-0.0002 phrases<0.27
    rankedCoverage<0.528 verbatim<0.1429 =0.0023 =-0.0014 =0.0017 mostPairs<0.589
    rankedCoverage<0.755 heaviestMissing<0.211 =0.0008 =-0.0022 =-0.0045 scoreGap<0.1419 =-0.0018
    =0.0014 =0.0007 sharpMeaning<0.836 =0.0004 =0.0024 heaviestEverMissing<0.176 rarest<0.908
    scoreDrop<0.769 fittingSentence<0.742 mostProximity<0.154 mostFittingSentence<0.686
    mostSentence<0.475 =0.0004 =-0.0024 =0.0021 mostSentencePair<0.507 =0.0027 terms<0.357
    =-0.0009 =0.0007 terms<0.562 =-0.0031 =0.0 rarest<0.779 =-0.0037 terms<0.51 =-0.0028 =0.0013
    heaviestMissing<0.192 =0.0008 =0.0037 =-0.0005 rarest<0.848 scoreDrop<0.769 verbatim<0.4
    scoreDrop<0.527 rarest<0.674 scoreGap<0.029 sharpMeaning<0.597 rankedCoverage<0.502 =0.0014
    =-0.0034 =0.0024 =-0.0016 rare<0.585 =-0.0013 =0.0015 termCount<1.792 meanRarity<0.488
    =-0.0042 =-0.0005 =-0.0 =0.0007 fittingSentence<0.128 =-0.005 =-0.0007 termCount<1.792
    =0.0015 =-0.0001 rarest<0.712 =-0.0004 rankedCoverage<0.418 anyName<1.0 =-0.0009
    mostFittingSentence<0.179 =-0.0004 =0.0026 scoreDrop<0.622 meaning<0.333 =-0.001
    phrases<0.1419 mostTerms<0.352 meanRarity<0.497 =-0.0015 mostProximity<0.108 =0.005 =0.0001
    =0.0033 mostTerms<0.382 =-0.001 =0.0011 rarest<0.811 topRanked<0.548 =-0.0037 =-0.0001
    =0.0005 names<0.551 anyName<1.0 heaviestEverMissing<0.277 =-0.0 meaning<0.724 =0.0007
    =-0.0025 scoreDrop<0.359 meanCoverage<0.42 =0.0013 mostPairs<0.337 =-0.0035 topic<0.793
    =0.0018 =-0.0018 sharpMeaning<0.553 names<0.431 terms<0.341 =-0.0003 =0.0021 =-0.0014
    heaviestMissing<0.183 =0.0016 =0.0058 mostTerms<0.457 =-0.0034 =-0.0004 rarest<0.959
    mostFittingSentence<0.425 anyName<1.0 verbatim<0.231 missingMeaning<0.575 topic<0.738
    =-0.0013 meaning<0.724 =-0.0004 =0.0034 =-0.002 mostFittingSentence<0.241 =0.0012
    topRanked<0.5629 verbatim<0.5 =-0.0005 =-0.0036 =0.001 =0.0003 topRanked<0.512 rarest<0.712
    meanRanked<0.37 =-0.0017 =0.0018 =0.0022 =-0.0003 =0.0009 heaviestEverMissing<0.308
    heaviestMissing<0.313 mostProximity<0.657 pairs<0.3489 mostPairs<0.157 meanRarity<0.387
    =-0.0021 mostSentence<0.802 =0.0005 =-0.0009 =0.0005 fittingSentence<0.218 topic<0.728
    rankedCoverage<0.554 =-0.0007 =0.003 missingMeaning<0.575 =0.001 =-0.0019 =-0.0011 =0.0005
    sentencePair<0.542 =0.0029 =-0.0002 topic<0.793 =-0.0004 =-0.0033 terms<0.168 =-0.0019
    rarest<0.908 scoreDrop<0.527 rarest<0.674 scoreDrop<0.334 phrases<0.372 =-0.0006 =-0.0033
    =0.0007 mostTerms<0.382 proximity<0.167 =0.0004 =-0.0032 =0.0015 terms<0.685 names<0.34
    meaning<0.785 proximity<0.084 =-0.0018 =0.0014 fittingSentence<0.5 =-0.0021 =0.0011 =-0.0025
    =0.0015 =0.0008 rarest<0.959 mostTerms<0.457 termCount<1.3859 =-0.003 pairs<0.221
    mostWindow<0.5699 =-0.0003 sentencePair<0.719 topRanked<0.429 =0.0008 =0.0041 =-0.0012
    missingMeaning<0.623 =-0.0005 termCount<1.792 =-0.0008 =-0.0043 mostFittingSentence<0.208
    mostSentence<1.0 coverage<1.0 =-0.0012 =0.0028 meanCoverage<1.0 =-0.0044 =0.0 =0.0005 =0.0009
    missingMeaning<0.61 meanCoverage<0.37 =-0.0006 names<0.648 =0.0008 =-0.0011
    mostFittingSentence<0.457 pairs<0.534 verbatim<0.182 proximity<0.309 scoreGap<0.3439
    scoreGap<0.161 =-0.0011 =-0.0036 =0.001 =0.0011 mostFittingSentence<0.309 =0.0022 =-0.0005
    phrases<0.6889 scoreGap<0.265 meanCoverage<0.8149 =-0.005 =-0.0016 =-0.0009 =0.0002 =0.0003
    terms<0.198 mostSentence<0.336 =-0.0002 =-0.0026 fittingSentence<0.742 termCount<1.3859
    =-0.0007 meanRarity<0.281 =-0.0012 heaviestEverMissing<0.277 mostWindow<0.5699
    mostSentence<0.24 =0.0022 =-0.0003 =0.0007 meaning<0.643 fittingSentence<0.185 =-0.0003
    =0.0041 meanCoverage<0.545 entities<1.0 =-0.0015 =0.0011 =-0.0043 mostWindow<0.866 =-0.0032
    =-0.0004 fittingSentence<0.742 missingMeaning<0.48 =-0.0006 anyName<1.0 verbatim<0.2 =-0.0005
    missingMeaning<0.518 =0.0023 pairs<0.221 =0.0017 verbatim<0.6 scoreGap<0.1419
    heaviestEverMissing<0.176 rankedCoverage<0.755 =0.0014 =-0.0015 =-0.0036 meanRarity<0.421
    =0.0024 =-0.0005 =0.0013 mostSentence<0.421 =0.0027 =0.0005 mostTerms<0.658 =-0.0022 =0.0004
    termCount<2.398 rarest<0.784 scoreDrop<0.795 meanCoverage<0.202 =0.0026 =-0.0003 =-0.0038
    rare<0.397 =-0.001 meanCoverage<0.303 rarest<0.94 names<0.18 =-0.0054 =-0.0009 =0.0011
    topic<0.793 scoreDrop<0.648 heaviestMissing<0.084 =-0.0007 =0.0029 =0.0006
    heaviestMissing<0.183 =0.0008 =-0.0022 mostFittingSentence<0.129 =0.0034 =0.0 rarest<0.659
    scoreDrop<0.334 meanRanked<0.352 =-0.0008 meaning<0.854 =-0.0049 =-0.0016 sharpMeaning<0.553
    sentence<0.42 =0.0009 =-0.0024 mostPairs<1.0 topic<0.705 =-0.0004 =0.0026 =-0.001 names<0.485
    anyName<1.0 meanWindow<0.411 =-0.0006 =0.0005 =0.0013 mostTerms<0.413 =-0.0035 topic<0.501
    =-0.0024 =0.0008 scoreDrop<0.795 rarest<0.659 scoreDrop<0.128 =-0.0031
    mostFittingSentence<0.129 =0.002 mostWindow<0.908 mostSentencePair<0.832 =-0.0006 =-0.0032
    missingMeaning<0.623 =0.0027 =-0.0005 mostFittingSentence<0.196 =-0.0005 pairs<0.155
    scoreGap<0.391 topRanked<0.396 =0.0006 mostFittingSentence<0.8159 =0.0033 =0.0006 =-0.0013
    =0.0001 rarest<0.811 =-0.0036 =-0.0002 exact<0.207 =-0.0013 mostFittingSentence<0.457
    mostSentence<0.74 mostWindow<0.806 =0.0001 =0.0022 meanWindow<0.789 topRanked<0.646 =-0.0015
    =0.0006 mostSentence<1.0 =0.0025 meanWindow<1.0 =-0.0021 =0.0009 topRanked<0.499
    topRanked<0.472 sentence<0.641 mostSentence<0.548 =0.0013 =-0.0021 =0.0017 =0.0038
    mostPairs<0.589 =-0.0008 =0.0005 missingMeaning<0.623 mostPairs<0.518
    mostFittingSentence<0.291 mostSentencePair<0.507 heaviestEverMissing<0.16 =0.0011 =-0.0006
    =-0.001 heaviestMissing<0.109 =-0.0008 =0.0011 phrases<0.467 scoreGap<0.068 =0.0036
    scoreGap<0.183 =-0.0006 =0.0021 mostExact<0.8139 =-0.0016 =0.0012 mostExact<0.739
    fittingSentence<0.319 =-0.0001 mostPairs<0.42 =-0.0015 =-0.0051 =0.0 rarest<0.745
    missingMeaning<0.586 =-0.0 meanRanked<0.536 meanWindow<0.514 =0.0003 score<0.56
    meanRanked<0.466 scoreGap<0.127 =-0.0007 =-0.0042 =-0.0058 =-0.0008 =0.0009 meanWindow<0.514
    rarest<0.959 =-0.0005 =0.0009 scoreDrop<0.552 window<0.929 termCount<1.609 =0.0053 =0.0014
    =-0.0001 rarest<0.784 =-0.0025 =0.0009 termCount<1.3859 rarest<0.865 =-0.0012 =0.001
    fittingSentence<0.742 mostCoverage<1.0 mostProximity<0.494 topRanked<0.625 phrases<0.416
    =0.0001 score<0.329 =-0.0029 =0.0002 =0.002 =-0.0019 mostExact<0.8139 =-0.0007
    sharpMeaning<0.765 =0.0021 fittingSentence<0.372 rarest<0.659 =-0.0035 =0.0007 =0.0012
    rarest<0.701 =-0.0031 =0.0003 rarest<0.959 meanRanked<0.445 complete<1.0 topic<0.632
    meanRarity<0.46 asked<0.0 meanCoverage<0.464 =-0.0045 =-0.0008 =0.0005 meanWindow<0.319
    =-0.0007 scoreDrop<0.648 =0.0046 =-0.0007 scoreDrop<0.822 =0.0012 =-0.0012
    heaviestEverMissing<0.176 =-0.0005 mostProximity<0.1719 window<0.471 =-0.0018 =0.002 =-0.0043
    =0.0005 =0.0008 mostSentence<0.74 verbatim<0.4 =0.0001 heaviestEverMissing<0.232 =0.0026
    =-0.0 rare<0.806 =-0.003 heaviestEverMissing<0.194 topRanked<0.396 =-0.0025 meanWindow<0.269
    rarest<0.94 =-0.0044 =0.0002 meaning<0.785 missingMeaning<0.623 =0.0019 =-0.0008
    meaning<0.854 names<0.431 topRanked<0.593 =-0.0031 =0.0003 =0.0006 =0.0001 =0.0031
    verbatim<0.6 rarest<0.712 mostSentence<0.475 proximity<0.1 sentence<0.301 =0.0013 =-0.0017
    =0.0026 mostWindow<0.5699 =-0.0029 rankedCoverage<0.474 =0.0016 =-0.0006 terms<0.168 =-0.0017
    scoreDrop<0.527 mostWindow<0.5699 =-0.0001 =0.0014 rarest<0.848 proximity<0.149 meaning<0.71
    =-0.0009 =-0.0051 =-0.0003 =0.0005 =0.001 terms<0.262 mostProximity<0.123 =-0.0003 =-0.0024
    meanCoverage<0.613 meanCoverage<0.589 entities<1.0 rare<0.437 =-0.0021 terms<0.325
    meanWindow<0.411 =0.0003 =0.0031 meaning<0.8179 =0.0002 =-0.0016 meaning<0.6919
    mostCoverage<0.477 =0.0026 =-0.0006 proximity<0.421 =0.0029 =0.0001 =0.0021 rare<0.684
    =-0.0023 =-0.0001 rarest<0.618 scoreDrop<0.359 =-0.002 mostWindow<0.617 =-0.0018 pairs<0.316
    =-0.0003 =0.0023 scoreDrop<0.599 rare<0.397 mostPairs<0.311 =-0.0012 =0.0019 =0.0007
    rarest<0.779 verbatim<0.2859 mostAsked<0.0 =-0.0046 =0.0001 scoreDrop<0.723 =0.0021 =-0.002
    meanRanked<0.25 rarest<0.865 =-0.0026 =0.0002 =0.0006 sentencePair<0.299 =0.0009
    proximity<0.084 meanRarity<0.488 =-0.002 meanRarity<0.597 mostProximity<0.038 =0.0033 =0.0003
    =-0.0006 phrases<0.467 pairs<0.849 score<0.228 mostProximity<0.19 =0.0001 =-0.0021
    topRanked<0.5629 =0.0011 =-0.0001 =-0.0012 exact<0.715 =-0.0029 fittingSentence<0.107
    =-0.0016 scoreGap<0.265 =-0.0004 =0.0014 exact<0.207 =-0.0016 sharpMeaning<1.002
    phrases<0.372 verbatim<0.2 proximity<0.016 =-0.0007 mostSentence<0.24 =0.0023 =0.0003
    sharpMeaning<0.553 mostWindow<0.751 verbatim<0.333 =0.0017 =-0.001 =-0.0022 =0.0014
    verbatim<0.333 =-0.0012 phrases<0.467 =0.0018 fit<0.2 =-0.0017 =0.0003 phrases<0.528 =-0.0026
    =0.001 heaviestEverMissing<0.194 mostSentence<0.74 verbatim<0.2 =0.0002 =0.0013 exact<0.541
    =-0.0029 topRanked<0.485 topRanked<0.412 =-0.0009 verbatim<0.167 mostSentence<1.0 =0.0042
    =0.0008 =-0.0004 fittingSentence<0.2 scoreGap<0.113 =-0.0004 meanCoverage<0.5 =-0.0002
    =-0.0034 =0.0 topRanked<0.578 topRanked<0.512 =-0.0005 =-0.0034 =0.0016 meaning<0.625
    meanCoverage<0.37 phrases<0.055 =-0.0008 =0.0014 meaning<0.59 =0.0005 topic<0.671 =0.004
    =0.0005 anyName<1.0 heaviestEverMissing<0.277 =-0.0003 =-0.0016 topic<0.58 pairs<0.155 =0.001
    =-0.0032 meanCoverage<0.5659 meaning<0.676 =-0.0 phrases<0.055 =0.0042 =0.0014 phrases<0.528
    =0.0004 =-0.0019 rankedCoverage<0.225 termCount<1.946 =-0.0034 =0.0001 rankedCoverage<0.474
    window<0.644 phrases<0.239 =0.0 =0.0024 =0.0039 terms<0.262 =-0.0028 pairs<0.189 rare<0.684
    =0.0023 rankedCoverage<0.664 =-0.0011 termCount<1.609 =0.0001 =0.0028 terms<0.477
    meanCoverage<0.37 =-0.0024 sentence<1.0 =-0.0002 =-0.0027 =0.0001 mostSentence<0.74
    termCount<2.079 =0.0 mostSentence<0.626 =0.0005 =0.0032 mostTerms<0.443 rarest<0.749 =-0.004
    =-0.0008 score<0.451 mostPairs<0.553 =0.0025 =-0.0003 mostPairs<0.483 rarest<0.94 exact<0.846
    =0.0002 meanWindow<0.676 =-0.0042 =-0.0012 =0.0012 coverage<1.0 =-0.0015 missingMeaning<0.61
    =0.0016 =0.0 rarest<0.959 mostFittingSentence<0.5 mostSentence<0.74 mostTerms<0.518 =-0.0002
    asked<0.122 =0.0034 =-0.0003 meanRanked<0.488 rarest<0.848 mostTerms<0.485 mostTerms<0.427
    =-0.0022 =0.0013 =-0.0022 =0.0007 meanCoverage<0.8149 =-0.0011 =0.0018 mostSentence<0.626
    rarest<0.745 =-0.0038 =0.0006 fittingSentence<0.296 =0.002 =0.0004 =0.0009 termCount<2.398
    mostTerms<0.658 termCount<1.099 =-0.0026 terms<0.168 =-0.0017 rankedCoverage<0.474
    meanWindow<0.476 rankedCoverage<0.225 =-0.0011 complete<1.0 =0.0013
    heaviestEverMissing<0.1419 =0.0009 score<0.124 =-0.0001 =-0.0031 meanRanked<0.262 =0.0004
    =0.004 missingMeaning<0.586 meaning<0.71 =-0.0005 =0.0009 =-0.0006 =0.0006 =0.0016
    rarest<0.959 terms<0.51 topic<0.844 meanRanked<0.319 sentence<0.579 rankedCoverage<0.225
    =-0.0014 meanRarity<0.449 rankedCoverage<0.357 =0.0009 verbatim<0.091 =-0.0024 =0.0001
    =0.0006 rarest<0.618 =0.0004 =-0.0024 rarest<0.763 missingMeaning<0.597 =0.0006 =-0.0016
    =0.0017 meanRarity<0.517 =-0.0006 =-0.0034 =0.0003 =0.001 score<0.245 rare<0.716
    phrases<0.335 mostProximity<0.19 mostWindow<0.504 =-0.0003 scoreDrop<0.334 =0.0022
    pairs<0.189 =0.0011 =-0.0015 =-0.0017 =-0.0024 =-0.0021 meanWindow<0.514 mostPairs<0.212
    =-0.0006 scoreGap<0.617 =0.0017 =-0.0004 pairs<0.257 mostPairs<0.589 =0.0002 =0.0027
    mostWindow<0.6959 =-0.0028 =-0.0001 mostTerms<0.382 mostExact<0.548 window<0.498
    fittingSentence<0.218 sentencePair<0.457 =-0.0002 =-0.0026 scoreDrop<0.382 =-0.0004 =0.0037
    meanCoverage<0.486 =0.0028 =-0.0004 heaviestEverMissing<0.212 termCount<1.946 =-0.0014 =0.001
    =-0.0024 scoreDrop<0.552 scoreDrop<0.359 =-0.0001 heaviestEverMissing<0.194 mostWindow<0.667
    =-0.0008 =0.0016 =0.004 =-0.0001 mostFittingSentence<0.457 termCount<1.3859
    mostProximity<0.592 mostFittingSentence<0.208 =-0.0014 =0.0007 =-0.0032 terms<0.198 =-0.0014
    window<0.271 =0.0018 meanRanked<0.488 meanCoverage<0.613 =0.0 =-0.0009 =0.0009
    topRanked<0.536 meaning<0.769 meanRanked<0.352 meanWindow<0.476 =0.001 =-0.0031 =0.0016
    =0.0022 mostPairs<0.629 =-0.0009 =0.0005 topRanked<0.646 meaning<0.835 mostTerms<0.397
    =-0.0004 missingMeaning<0.656 meaning<0.738 pairs<0.494 score<0.266 =0.0017 meaning<0.676
    =0.0001 =-0.0022 =0.0014 heaviestMissing<0.234 topRanked<0.548 mostPairs<0.629 =0.0037
    =0.0005 =0.0001 =-0.0005 sentencePair<0.811 =0.0016 =-0.0034 meaning<0.854 =-0.0024 =-0.0003
    =0.0009 termCount<2.079 rankedCoverage<0.225 =-0.0018 rankedCoverage<0.357 scoreDrop<0.382
    =-0.0007 mostAsked<0.114 =0.0042 =0.0007 meanRarity<0.307 proximity<0.38 =-0.0027 =0.0004
    =-0.0001 meanCoverage<0.442 complete<1.0 =0.0003 =-0.0018 meanCoverage<0.486 =0.0033
    meanRarity<0.4089 mostExact<0.663 =0.0028 =0.0003 scoreDrop<0.501 =-0.0019 =0.0006
    rarest<0.959 scoreGap<0.796 mostWindow<0.642 =-0.0005 pairs<0.3489 mostPairs<0.589 =0.0004
    =0.0026 mostPairs<0.449 fittingSentence<0.343 =-0.0001 =-0.0034 missingMeaning<0.575 =0.0011
    mostCoverage<0.88 pairs<0.576 =0.0001 =-0.0044 meanCoverage<0.5659 =0.0026 =-0.0002 =-0.0025
    mostProximity<0.278 heaviestEverMissing<0.16 =0.0034 =0.0006 =-0.0006 exact<0.207 =-0.0017
    rarest<0.674 =-0.0004 scoreDrop<0.527 rare<0.437 =-0.0007 mostSentence<1.0 termCount<1.609
    =0.0032 heaviestEverMissing<0.252 meanRarity<0.517 =0.0009 =0.0039 =-0.0011 =0.0002
    rarest<0.779 termCount<1.946 verbatim<0.2859 =-0.0042 =0.0004 =0.0009 termCount<2.398
    meanRanked<0.227 =-0.001 =0.0006 =0.0026 mostPairs<0.483 fittingSentence<0.443 fit<1.0
    =-0.0003 =0.0013 rarest<0.908 topic<0.717 =-0.0007 =-0.0033 =0.0012 phrases<0.467
    rankedCoverage<0.528 =-0.0009 rarest<0.811 sentencePair<0.779 rankedCoverage<0.664 =0.0006
    =0.0034 =0.0008 rarest<0.865 =-0.0018 =0.0011 heaviestMissing<0.137 =0.0003
    fittingSentence<0.257 =0.0001 =-0.003 meanWindow<0.197 mostProximity<0.024 =-0.001
    missingMeaning<0.5649 =0.001 =0.0037 mostAsked<0.339 meanCoverage<0.338 scoreDrop<0.406
    =-0.0024 heaviestEverMissing<0.232 mostAsked<0.0 =-0.002 =0.0009 =0.0026
    heaviestEverMissing<0.176 =0.0002 phrases<0.178 mostAsked<0.056 =0.0004 =-0.0023 rare<0.653
    topRanked<0.412 =-0.0007 =-0.0051 =0.0002 =-0.0021 rankedCoverage<0.225 names<0.15
    scoreGap<0.068 =-0.0024 =0.0002 =-0.0037 names<0.822 window<0.271 =0.0015 score<0.1409
    sentence<0.33 =0.0002 =-0.0014 score<0.189 scoreGap<0.207 sentence<0.473 =0.0004
    meaning<0.738 =0.0041 =0.001 =-0.0009 meanWindow<0.197 scoreGap<0.442 =0.0031 =-0.0003
    =-0.0002 =-0.0015 scoreGap<0.236 scoreDrop<0.552 =0.0004 proximity<0.681 score<0.451
    heaviestEverMissing<0.16 =0.001 =-0.0016 coverage<1.0 =-0.0037 =-0.0007 =0.0012
    mostTerms<0.457 sentencePair<0.486 missingMeaning<0.555 =-0.0005 =0.0033 terms<0.341 =-0.0039
    =-0.0015 fittingSentence<0.165 missingMeaning<0.638 =0.0001 =-0.0039 scoreGap<0.3439 =-0.001
    =0.0011 mostFittingSentence<0.208 topRanked<0.472 mostProximity<0.21 terms<0.341 terms<0.291
    meanCoverage<0.255 meanCoverage<0.122 =0.0005 =-0.003 =0.0001 =0.0017 missingMeaning<0.48
    =0.0 =-0.0026 meaning<0.738 =0.0003 =0.004 rare<0.78 =0.0009 topRanked<0.578
    meanCoverage<0.545 =-0.0005 =-0.0041 =-0.0003 scoreDrop<0.406 =-0.0002 =0.0004 rarest<0.959
    rare<0.585 terms<0.387 =-0.0004 =-0.0033 scoreGap<0.553 rarest<0.848 mostTerms<0.352
    mostSentencePair<0.636 =-0.0 =-0.0041 complete<0.625 names<0.113 =-0.0066 =0.0005 =0.0003
    scoreGap<0.391 proximity<0.309 =0.0035 =0.0007 =-0.0011 pairs<0.619 asked<0.0 =-0.0046 =-0.0
    =0.0011 =0.001 topic<0.899 scoreGap<0.796 names<0.551 sharpMeaning<0.836 rare<0.397
    mostProximity<0.052 =0.0006 =-0.0022 scoreGap<0.004 =-0.0017 =0.0002 meanCoverage<0.663
    topic<0.793 topRanked<0.459 =0.0039 =0.001 =-0.0 mostFittingSentence<0.393 =-0.0019 =0.0007
    terms<0.544 =-0.0025 =0.0003 =-0.0015 sharpMeaning<0.894 =0.0002 =-0.0027 scoreDrop<0.822
    fittingSentence<0.742 phrases<0.372 mostCoverage<0.37 =-0.0008 complete<1.0 complete<0.375
    meanCoverage<0.202 =0.0018 =-0.0019 meanRanked<0.445 mostSentencePair<0.507 =0.0008 =0.0028
    =-0.001 meanRanked<0.335 =-0.0003 =0.0008 mostExact<0.763 verbatim<0.4 fittingSentence<0.2
    =-0.0002 =-0.0047 =0.0006 =0.0004 =-0.0011 =-0.0012 names<0.485 complete<0.5 terms<0.221
    =-0.0012 scoreDrop<0.648 =0.0023 =0.0002 phrases<0.107 scoreGap<0.127 =0.0008 =-0.0002
    heaviestEverMissing<0.252 =-0.0001 mostCoverage<0.556 =-0.0005 =-0.0042 terms<0.653
    verbatim<0.2859 mostWindow<0.667 =-0.0027 mostWindow<0.908 scoreDrop<0.527 =0.0033 =-0.0017
    =-0.0021 =-0.0038 =0.0009 rarest<0.848 proximity<0.016 heaviestEverMissing<0.212 =-0.0018
    meanRanked<0.192 =-0.0019 =0.0023 mostFittingSentence<0.091 entities<1.0 =0.0002 =0.0027
    =-0.0002 heaviestEverMissing<0.1419 coverage<0.795 meanRanked<0.227 rarest<0.908 =-0.0012
    =0.0021 =0.0031 coverage<1.0 =-0.001 fittingSentence<0.343 =0.0019 =-0.0002
    mostFittingSentence<0.368 =-0.0006 =0.0017 rarest<0.745 rare<1.0 proximity<0.421 =-0.0005
    rankedCoverage<0.847 =-0.0045 =-0.0009 termCount<1.609 mostTerms<0.658 meanRarity<0.507
    fittingSentence<0.147 =-0.0004 =-0.0041 =0.0006 =0.0006 pairs<0.576 =0.003 =0.0006 rare<0.585
    =-0.0003 scoreDrop<0.599 sharpMeaning<0.054 =-0.0009 =0.002 rarest<0.779 =-0.0025 =0.0003
    topic<0.899 heaviestMissing<0.222 termCount<1.792 meanRarity<0.449 meanCoverage<0.589
    =-0.0035 =-0.0002 scoreGap<0.1 phrases<0.467 =0.0018 =-0.0004 complete<0.375 =0.0016 =-0.0008
    =0.0006 topic<0.844 meanRanked<0.445 complete<1.0 topRanked<0.32 =-0.0005 =0.0017
    proximity<0.186 =-0.0004 =-0.0029 =0.0027 =-0.0041 =-0.0014 exact<0.207 =-0.0016
    scoreGap<0.6959 sharpMeaning<0.372 names<0.113 rarest<0.712 =-0.0004 heaviestMissing<0.274
    =0.0017 =0.0045 terms<0.277 =-0.0014 =0.0008 sharpMeaning<0.396 =-0.002 names<0.648
    entities<1.0 meanRanked<0.18 =-0.0017 =0.0001 =0.0007 meanRanked<0.37 =-0.0034 =0.0002
    rarest<0.94 =-0.0029 =-0.0001 exact<0.207 =-0.0014 sharpMeaning<0.372 =0.0005 meaning<0.724
    termCount<1.792 =-0.0016 mostSentence<0.364 =-0.002 sentence<0.445 =0.0013 pairs<0.452
    meaning<0.676 =-0.0024 =0.0003 =0.0017 meaning<0.753 meanRanked<0.335 =0.0002 =0.0024
    mostCoverage<1.0 proximity<0.343 =0.0002 sharpMeaning<0.836 =-0.002 =0.0007 =0.0004
    meanRanked<0.319 sentencePair<0.486 exact<0.541 =-0.0001 meanRanked<0.192 =0.0002 =0.0029
    topic<0.828 heaviestMissing<0.274 =-0.001 complete<0.625 =0.0025 =-0.0006 =0.0015
    topRanked<0.485 exact<0.614 =0.0024 exact<0.662 =-0.0022 =0.001 mostExact<0.5689 =-0.002
    exact<0.662 score<0.374 =0.0004 =0.0032 =-0.0 missingMeaning<0.48 fittingSentence<0.405
    meanRanked<0.319 scoreGap<0.017 =-0.0031 scoreGap<0.236 =0.0004 pairs<0.155 =-0.0022
    sharpMeaning<0.372 =0.0015 =-0.0018 meanRanked<0.388 =0.0026 =0.0001 =-0.0021
    sharpMeaning<0.372 entities<1.0 =0.0022 exact<0.715 sentencePair<0.457 =0.0009 =-0.0019
    =0.002 rankedCoverage<0.225 =-0.0022 =0.0001 scoreDrop<0.769 rare<0.834 meanCoverage<0.613
    mostWindow<0.5699 mostCoverage<0.556 =0.0001 =-0.0012 rankedCoverage<0.502 =0.0035
    rarest<0.8159 rarest<0.674 =0.0012 rare<0.716 =0.0003 =-0.0036 =0.0023 =-0.0012 =0.0004
    rarest<0.865 terms<0.462 =-0.0045 rarest<0.779 =-0.0034 meanCoverage<0.75 =-0.0026 =0.0016
    =0.0003 rarest<0.959 mostProximity<0.788 heaviestEverMissing<0.252 proximity<0.016 =-0.0007
    =0.0003 phrases<0.1419 rarest<0.865 =0.0004 =-0.002 rare<0.585 =-0.0034 =0.0004
    meanRanked<0.427 =-0.0026 scoreDrop<0.31 =-0.0016 =0.001 proximity<0.309 missingMeaning<0.575
    heaviestEverMissing<0.194 =0.0021 asked<0.0 =-0.0022 =0.0013 =0.0036 =-0.0006 scoreDrop<0.769
    topRanked<0.094 =-0.0017 complete<0.5 names<0.551 =0.0015 =-0.0015 topic<0.793 topic<0.76
    =0.0001 score<0.451 terms<0.291 =-0.0005 =0.0033 =-0.0003 topRanked<0.548 names<0.15
    scoreGap<0.078 rankedCoverage<0.554 =0.0026 =-0.0003 exact<0.541 =-0.0036 =-0.0005 =-0.0025
    =0.0005 =-0.0006 rarest<0.848 topic<0.748 =-0.0005 topic<0.844 topRanked<0.429 =-0.0001
    topRanked<0.512 =0.0024 =0.0007 =-0.0006 scoreGap<0.442 mostSentence<0.503 sharpMeaning<0.419
    score<0.094 =-0.0003 =0.0024 =-0.001 proximity<0.186 =0.0039 topic<0.728 =0.0025 =-0.0004
    rarest<0.94 mostPairs<0.483 =-0.0048 =0.0005 =0.0007 rarest<0.745 entities<1.0
    mostSentence<0.475 =0.001 scoreDrop<0.31 rarest<0.701 =-0.0016 =0.0023 window<0.786 =-0.0035
    =-0.0009 mostProximity<0.592 window<0.729 mostProximity<0.1719 =-0.001 =0.0023
    scoreDrop<0.477 meanRarity<0.363 =0.0027 =-0.0014 =-0.0034 meanWindow<0.97 =0.0023 =-0.0009
    terms<0.291 =-0.0006 =0.0004 rankedCoverage<0.225 =-0.0008 asked<0.0 scoreGap<0.553
    pairs<0.221 proximity<0.084 scoreDrop<0.227 =0.0012 rarest<0.8159 meanRanked<0.203 =0.0007
    =-0.0038 =0.0007 mostTerms<0.485 =0.0022 =0.0 =-0.0002 pairs<0.576 rarest<0.94 =-0.0048
    =0.0001 =0.0004 meanRanked<0.18 =-0.0001 asked<0.122 =0.003 =0.0006 window<0.271
    mostCoverage<0.37 =-0.0 =0.0025 mostTerms<0.258 rare<0.437 mostCoverage<0.37 =-0.0014 =0.001
    =-0.0029 termCount<2.398 rare<0.514 mostPairs<0.185 entities<1.0 =-0.0012 =0.0024 rare<0.397
    =-0.0005 =-0.0026 phrases<0.178 =0.0002 mostTerms<0.427 mostSentence<0.503 =0.0018 =-0.0021
    =0.0 =0.0017 sharpMeaning<0.372 meanRanked<0.066 =-0.0013 scoreGap<0.078 =0.0016
    mostFittingSentence<0.457 verbatim<0.167 phrases<0.055 meanRanked<0.168 rankedCoverage<0.328
    =-0.0002 =0.0029 =-0.0011 =0.003 =-0.0011 =-0.0019 scoreDrop<0.769 scoreDrop<0.675 =-0.0002
    scoreGap<0.041 =-0.0012 pairs<0.849 =0.0018 =-0.0009 mostTerms<0.6879 =-0.0013 =0.0012
    termCount<2.398 mostFittingSentence<0.179 mostSentence<1.0 rare<1.0 =-0.0006 =0.0023 =-0.0021
    sharpMeaning<0.836 fittingSentence<0.218 mostExact<0.523 mostFittingSentence<0.275 =0.0004
    =-0.0028 mostProximity<0.1719 =-0.0001 mostProximity<0.368 =0.0026 =0.0002 mostAsked<0.0
    meanRanked<0.536 =-0.0007 =0.0011 =0.0007 =0.0006 fittingSentence<0.063 =0.003 =-0.0
    names<0.431 scoreDrop<0.822 topic<0.705 =0.0007 phrases<0.178 terms<0.262 =-0.001
    termCount<2.079 termCount<1.946 =0.0011 =-0.0024 =0.0026 =-0.0003 terms<0.582
    mostFittingSentence<0.241 =-0.0003 =-0.003 =0.0004 topRanked<0.34 =-0.0025 asked<0.0
    meanCoverage<0.663 meaning<0.724 =-0.0032 =-0.0001 =-0.0001 =0.0016 rarest<0.959
    mostTerms<0.443 missingMeaning<0.509 =0.0002 pairs<0.221 meanRanked<0.289 meanRarity<0.517
    termCount<1.792 =-0.0037 =-0.0003 =0.0003 =0.0011 =-0.0017 mostPairs<0.24 mostTerms<0.6879
    rarest<0.8159 =-0.002 =0.0003 =0.001 pairs<0.3489 rarest<0.745 =0.0007 =0.0029 =-0.0001
    pairs<0.316 =0.0015 =-0.0003 exact<0.207 fittingSentence<0.107 =0.0003 =-0.0035
    scoreGap<0.029 =0.0004 topic<0.899 meaning<0.954 topRanked<0.646 mostWindow<0.306
    mostCoverage<0.37 =-0.0007 =0.0031 =-0.0004 =0.0009 mostProximity<0.788 topRanked<0.607
    anyName<1.0 fittingSentence<0.218 =-0.0005 =0.0026 =0.004 =-0.0009 =-0.0012 coverage<1.0
    =-0.0034 =0.0001 rarest<0.659 meanRanked<0.388 sharpMeaning<0.645 pairs<0.155
    meanRanked<0.203 =-0.0002 =-0.0031 rare<0.919 rarest<0.574 =0.0021 =-0.0006 =-0.0014
    coverage<0.847 =-0.0005 =0.0021 mostWindow<0.778 =-0.0039 mostProximity<0.72
    sharpMeaning<0.802 pairs<0.494 =-0.0016 =0.0016 mostPairs<0.736 =-0.0003 =-0.0038 =0.0008
    =0.0002 scoreDrop<0.822 fittingSentence<0.742 terms<0.291 mostCoverage<0.63 =-0.0001 =-0.0024
    missingMeaning<0.623 rare<0.716 =0.0012 =0.0004 meaning<0.8 rarest<0.763 =-0.0024 =0.0005
    rare<0.684 =-0.0015 scoreDrop<0.723 =0.0007 =-0.001 rarest<0.674 =-0.0024 =-0.0 rarest<0.811
    =-0.003 mostCoverage<0.826 =-0.002 =0.0004 mostTerms<0.182 =-0.0015 phrases<0.467
    verbatim<0.2 verbatim<0.167 =0.0 =-0.0013 mostTerms<0.658 mostTerms<0.609 scoreGap<0.496
    scoreGap<0.207 names<0.34 topic<0.66 =0.0024 =0.0003 =-0.0013 =0.0018 =-0.0011 =-0.0019
    =0.0021 score<0.532 mostExact<0.6889 =-0.0032 missingMeaning<0.586 =0.0002 =-0.0017 =0.0001
    scoreGap<0.068 sharpMeaning<0.489 =0.0012 fit<0.4 verbatim<0.111 mostSentencePair<0.687
    =-0.0022 =0.0008 meanWindow<0.589 =0.0042 =0.0008 termCount<2.079 terms<0.341 =-0.0026
    =-0.0004 =0.0014 anyName<1.0 =-0.0005 names<0.485 sharpMeaning<0.489 scoreDrop<0.552 =-0.0017
    =0.0015 heaviestMissing<0.183 =0.0005 =0.0046 =-0.0009 fittingSentence<0.742 mostTerms<0.182
    =-0.0015 rarest<0.959 fittingSentence<0.4 scoreGap<0.183 rarest<0.659 =-0.0007 =0.0006
    sentence<0.55 mostProximity<0.231 =-0.0007 =0.002 mostAsked<0.0 score<0.2859 =-0.0046
    =-0.0015 =0.0012 =0.0006 fittingSentence<0.034 =0.0027 =0.0002 phrases<0.055 =0.0001
    rarest<0.745 =-0.0036 =-0.0004 mostSentence<0.24 mostPairs<0.061 =-0.0012 =0.0022
    mostExact<0.5 mostPairs<0.265 fittingSentence<0.2 =-0.0005 mostFittingSentence<0.241 =0.0032
    =0.0001 exact<0.3489 =0.0003 scoreDrop<0.382 =-0.0012 =-0.0044 rankedCoverage<0.474
    mostPairs<0.337 terms<0.325 =0.002 =-0.0008 =0.0021 terms<0.262 =-0.0024 mostExact<0.617
    =0.0008 =-0.0001 scoreDrop<0.079 =-0.0013 rarest<0.865 scoreDrop<0.769 missingMeaning<0.623
    pairs<0.452 =0.0 rare<0.716 =0.0037 meanCoverage<0.589 =-0.0015 phrases<0.416 =0.0025 =0.0001
    verbatim<0.182 mostTerms<0.6879 =-0.0014 =0.0009 =0.0002 coverage<0.875 =-0.0036
    meanRarity<0.44 =0.0014 =-0.0016 termCount<1.792 =0.0015 =-0.0001 terms<0.198 =-0.0012
    termCount<2.398 termCount<1.3859 terms<0.722 rarest<0.865 =-0.0016 =0.0005 topRanked<0.536
    =0.0019 =-0.0007 rarest<0.659 =-0.0003 meanCoverage<0.545 =-0.0 exact<0.6899 mostExact<0.595
    =-0.0001 fittingSentence<0.034 =0.005 fittingSentence<0.296 =-0.0002 =0.0033 termCount<1.792
    =0.0008 =-0.0005 =0.0019 scoreGap<0.029 =0.0006 rarest<0.959 rare<0.397 =-0.0014
    scoreGap<0.496 rarest<0.848 meanWindow<0.227 =0.0021 =-0.0003 scoreGap<0.236 mostExact<0.763
    =0.0029 =0.0005 terms<0.341 =-0.002 =0.0013 fit<0.4 =-0.0029 mostTerms<0.443 =-0.0028 =0.001
    mostProximity<0.278 coverage<0.402 =-0.0003 =0.0026 =-0.0008 scoreDrop<0.527 rarest<0.64
    =-0.0003 =0.0007 score<0.685 rarest<0.811 scoreGap<0.183 scoreDrop<0.723 =-0.0015 =-0.005
    rarest<0.659 =0.0016 =-0.0008 scoreGap<0.391 mostCoverage<0.58 =-0.0011 score<0.401 =0.0033
    =0.0002 rarest<0.94 score<0.425 =-0.0038 =0.0002 proximity<0.084 =0.0028 =-0.0 =0.0016
    meanRanked<0.18 sharpMeaning<0.272 names<0.269 =0.001 =-0.0011 =-0.0012 missingMeaning<0.61
    meanCoverage<0.338 asked<0.0 meanRanked<0.25 =-0.0034 =-0.0002 =0.0007 mostTerms<0.427
    mostProximity<0.123 =0.0023 mostTerms<0.352 missingMeaning<0.526 =0.0012 =-0.0019 topic<0.66
    =-0.0005 =0.0028 mostWindow<0.617 =-0.0021 =0.0007 =-0.0002 mostFittingSentence<0.291
    sharpMeaning<0.372 =0.0003 topRanked<0.536 meanRanked<0.4069 sharpMeaning<0.466
    topRanked<0.197 =0.0005 =-0.0021 mostTerms<0.274 =0.0011 =-0.0006 =-0.0031 scoreDrop<0.552
    =0.003 =-0.0001 scoreDrop<0.795 fittingSentence<0.742 names<0.648 =0.0008 meanWindow<0.789
    =-0.0028 =0.0011 =-0.001 mostFittingSentence<0.457 =-0.0021 =0.0004 heaviestEverMissing<0.176
    mostSentence<0.74 scoreDrop<0.577 rarest<0.908 mostWindow<0.778 heaviestMissing<0.109
    =-0.0022 verbatim<0.091 =-0.0 meaning<0.724 topRanked<0.36 =0.0021 =-0.0022 =0.0032 =0.0037
    =0.0038 verbatim<0.25 rarest<0.828 =-0.0024 =0.0005 =0.0012 mostWindow<0.833 =-0.0015
    =-0.0001 sentence<0.23 =-0.0023 =-0.0002 scoreGap<0.029 mostPairs<0.392 =0.0 =0.0014
    rarest<0.745 scoreGap<0.3439 sentence<0.501 =0.0001 meanRanked<0.536 fittingSentence<0.034
    =-0.0 scoreGap<0.041 =-0.0049 mostWindow<0.617 =-0.0044 =-0.0013 =0.0012 meanRanked<0.227
    =-0.0013 =0.0017 scoreGap<0.496 =0.0004 rarest<0.94 mostPairs<0.449 =-0.0041 =-0.0001 =0.0004
    complete<1.0 complete<0.625 sharpMeaning<0.445 scoreGap<0.041 =0.0024 =-0.0001 complete<0.5
    meaning<0.738 =-0.0016 scoreDrop<0.746 =0.0021 =-0.0013 fittingSentence<0.319 =-0.0051
    =0.0004 fittingSentence<0.296 mostFittingSentence<0.196 =-0.0 scoreDrop<0.455 =0.0005 =0.0037
    complete<0.75 =0.0013 names<0.299 =-0.0 =-0.0034 =-0.0004 missingMeaning<0.623
    meanCoverage<0.37 missingMeaning<0.555 meanRarity<0.539 =-0.0 rarest<0.94 missingMeaning<0.47
    =-0.0051 =-0.0008 =-0.0005 =0.0016 =0.0005 rarest<0.865 meanCoverage<0.663 anyName<1.0
    heaviestMissing<0.384 rarest<0.784 =-0.0018 =-0.0053 =-0.0002 meanRarity<0.469 =-0.0018
    =0.0023 =-0.0001 topic<0.793 =0.0015 =-0.0008 names<0.551 topic<0.683 missingMeaning<0.5
    scoreGap<0.391 exact<0.59 missingMeaning<0.435 =0.001 =-0.0015 =0.0017 rarest<0.94 =-0.0036
    =-0.0004 meanRarity<0.363 =-0.0011 meaning<0.643 =0.0027 =0.001 missingMeaning<0.518
    meanRarity<0.539 heaviestMissing<0.222 =0.0019 =-0.0006 =-0.001 =-0.0004 score<0.685 =-0.0019
    =0.0012 topic<0.876 sharpMeaning<0.836 fittingSentence<0.742 rare<0.397 mostProximity<0.052
    =0.0003 =-0.0016 sentencePair<0.067 =0.0021 topRanked<0.133 =-0.0018 rankedCoverage<0.474
    =0.0008 =-0.0 rarest<0.745 =-0.0029 =-0.0002 names<0.18 rarest<0.674 =-0.0012 =0.0007
    topRanked<0.5629 =0.0029 =0.0005 mostExact<0.763 =0.0009 =-0.0017 score<0.647 names<0.431
    pairs<0.189 proximity<0.084 =-0.0001 meaning<0.71 =0.0001 =0.002 verbatim<0.2859
    heaviestEverMissing<0.277 rarest<0.618 =-0.0016 =-0.0002 sharpMeaning<0.533 =-0.0002 =-0.004
    missingMeaning<0.5649 meanWindow<0.411 =-0.0005 meanWindow<0.617 =0.003 =0.0003 =-0.0005
    =-0.001 scoreDrop<0.455 =-0.0002 =0.0015 meanWindow<0.789 anyName<1.0 missingMeaning<0.575
    mostPairs<0.518 mostTerms<0.471 mostFittingSentence<0.275 meanRanked<0.275 =-0.0007 =0.0013
    complete<1.0 =0.0037 score<0.245 =-0.0014 =0.0027 scoreGap<0.161 =-0.0032 =-0.0002
    scoreGap<0.301 =0.0031 =0.0002 =-0.0007 =0.0003 missingMeaning<0.677 =0.0014
    sharpMeaning<0.765 =-0.0024 =0.0007 rarest<0.574 scoreDrop<0.259 rarest<0.447 =0.0 =-0.0033
    topRanked<0.536 =-0.0007 =0.0015 termCount<1.3859 rarest<0.908 scoreDrop<0.227 =0.0 =-0.0021
    =0.0008 scoreDrop<0.552 mostExact<0.739 =0.0001 topRanked<0.536 sentencePair<0.811 =0.0001
    =0.004 =0.0004 names<0.551 =-0.0001 topic<0.58 =-0.0042 =-0.0005 meanCoverage<0.255
    scoreGap<0.617 terms<0.291 window<0.271 =0.0008 =-0.002 meanRarity<0.488 =-0.0012 =0.0026
    =-0.0017 scoreGap<0.265 scoreGap<0.236 rare<0.355 =-0.0012 meanRarity<0.3479 meanRarity<0.328
    fit<0.2 =0.0021 meaning<0.785 =-0.0017 =0.0006 =-0.0023 =0.0003 =-0.0023 meanRarity<0.363
    =0.0029 =0.0003 rankedCoverage<0.328 names<0.15 rarest<0.959 =-0.0005 =0.0015 =-0.0018
    meanCoverage<0.202 scoreGap<0.442 =0.0036 =-0.0009 verbatim<0.25 phrases<0.372 rarest<0.828
    scoreDrop<0.552 =0.0001 rarest<0.779 =-0.0024 =0.0003 scoreDrop<0.2859 =-0.0009 =0.0013
    mostFittingSentence<0.5 rankedCoverage<0.8179 =-0.0043 =-0.0004 =0.0011 =0.0005 rarest<0.959
    anyName<1.0 names<0.18 complete<0.25 =-0.0023 rarest<0.94 =-0.0001 =-0.0017 =-0.0014
    names<0.648 rankedCoverage<0.266 =-0.0018 =0.0006 topRanked<0.459 =0.0005 fit<0.5 =-0.0001
    =-0.0026 mostProximity<0.255 mostSentencePair<0.507 heaviestMissing<0.3439
    rankedCoverage<0.225 =0.002 =-0.002 =0.0016 =0.003 =-0.0004 meanRarity<0.281 scoreGap<0.058
    =-0.003 =-0.0002 meanWindow<0.837 pairs<0.221 mostProximity<0.21 =-0.0 scoreDrop<0.501
    =0.0026 =0.0001 scoreGap<0.183 topic<0.671 mostExact<0.595 =-0.0014 coverage<0.772 =0.0035
    =-0.0003 topRanked<0.625 =-0.0016 =0.0016 fit<0.2 meanWindow<0.562 =-0.0001 =-0.0036 =0.0005
    =0.0006 meanRarity<0.281 =-0.0014 meaning<0.59 meanRarity<0.421 asked<0.101 =-0.0031 =-0.0003
    phrases<0.055 =-0.0007 =0.0009 meanRanked<0.111 =0.0018 heaviestEverMissing<0.277
    meanRanked<0.18 scoreDrop<0.552 =0.0001 =-0.0023 meaning<0.676 =0.0011 =0.0001 phrases<0.178
    termCount<1.609 =-0.0011 =0.001 fittingSentence<0.218 =-0.0002 =-0.0041 rankedCoverage<0.474
    fittingSentence<0.296 =0.0001 =0.003 mostTerms<0.382 scoreDrop<0.196 =0.002
    sharpMeaning<0.645 mostProximity<0.231 meanWindow<0.343 =-0.0026 complete<1.0 =0.0016
    =-0.0017 =-0.0042 mostProximity<0.21 =-0.0013 =0.0017 meaning<0.8179 =0.0002 mostCoverage<1.0
    scoreDrop<0.527 scoreDrop<0.31 =-0.0016 =0.0011 =-0.0021 =0.0 exact<0.207 =-0.0016
    termCount<2.079 rarest<0.779 scoreDrop<0.769 verbatim<0.4 =-0.0006 =0.0006 =-0.0031
    scoreGap<0.442 phrases<0.1419 rankedCoverage<0.502 =-0.0001 termCount<1.3859 =0.0004 =0.0028
    fit<0.4 =0.0013 exact<0.6899 =-0.0023 =0.0 rarest<0.94 mostProximity<0.305 =-0.0055 =0.0001
    =0.0008 =0.0005 mostTerms<0.658 rare<0.945 meanWindow<0.133 missingMeaning<0.509
    meanRarity<0.5649 =-0.0004 =-0.0034 =0.001 meanWindow<0.197 rarest<0.811 =0.0036 =0.0002
    meanRanked<0.18 =-0.0005 =0.0003 mostExact<0.84 rankedCoverage<0.878 missingMeaning<0.61
    =-0.0015 =-0.0045 =0.0006 terms<0.51 phrases<0.467 =0.0015 =-0.0007 =-0.0005 =0.0007
    meanRarity<0.597 topRanked<0.646 sharpMeaning<0.836 sharpMeaning<0.2 scoreDrop<0.527 =0.0026
    =-0.0004 rankedCoverage<0.878 =-0.0003 =0.0007 meanRarity<0.539 =0.0004 =0.0023 =0.0015
    rarest<0.908 sentence<0.579 topRanked<0.377 =-0.0007 =0.0022 meanCoverage<0.779 =-0.0033
    scoreDrop<0.227 =0.001 =-0.0019 coverage<0.402 =-0.0015 =0.0007 termCount<1.3859 =-0.0007
    meanRarity<0.3479 complete<0.625 =-0.0036 mostPairs<0.42 meanCoverage<0.613 =0.0009 =-0.0024
    exact<0.8189 heaviestMissing<0.125 =0.0005 =0.0036 mostWindow<0.908 =-0.0029 =0.0001
    scoreDrop<0.891 score<0.156 rankedCoverage<0.474 fittingSentence<0.218 =-0.0003 =0.0021
    =-0.0022 complete<0.875 =0.0008 =-0.0 =-0.0018 verbatim<0.2 phrases<0.178 verbatim<0.111
    =-0.0002 =0.001 phrases<0.239 meaning<0.71 =-0.0006 =-0.0039 mostFittingSentence<0.393
    sentence<0.55 =0.0003 =-0.0022 =0.0005 proximity<0.309 meanRanked<0.335
    mostFittingSentence<0.309 mostProximity<0.21 meanRanked<0.18 =-0.0012 =0.0013 =0.0032 =-0.001
    =0.0022 mostCoverage<0.826 =-0.0017 =0.0002 mostSentencePair<0.832 heaviestEverMissing<0.123
    =0.0005 phrases<0.1419 missingMeaning<0.586 missingMeaning<0.417 meanRanked<0.128 =-0.0003
    =0.003 meanWindow<0.295 =-0.0012 meanRarity<0.497 complete<0.75 =0.0009 =-0.0019 =0.0019
    rare<0.478 =0.0002 =0.0027 topRanked<0.548 topRanked<0.444 rare<0.62 =-0.0015 =0.0012
    =-0.0026 =0.0008 =-0.0003 mostTerms<0.182 =-0.0013 meanRarity<0.497 mostFittingSentence<0.066
    scoreDrop<0.527 =0.0001 =-0.0032 =-0.0 fittingSentence<0.296 scoreDrop<0.822 verbatim<0.5
    rarest<0.745 anyName<1.0 =-0.0014 =0.0011 =0.0008 scoreDrop<0.577 =0.0043 =0.0003 =-0.0007
    meanRarity<0.643 mostPairs<0.265 =0.0019 window<1.0 =-0.0012 =0.001 =-0.0013
    sentencePair<0.16 =0.0013 rare<0.62 mostTerms<0.427 =-0.0004 =-0.0028
    heaviestEverMissing<0.16 missingMeaning<0.656 scoreDrop<0.164 =-0.0019 meaning<0.738 =-0.0001
    =0.0009 sharpMeaning<0.765 scoreDrop<0.746 =-0.0024 =0.0009 =0.0 scoreDrop<0.382 =0.0023
    missingMeaning<0.46 =-0.0024 mostTerms<0.413 =-0.0009 heaviestMissing<0.202 =0.0002 =0.0029
    phrases<0.1419 scoreGap<0.236 sentence<0.445 =-0.0 rare<0.716 =0.0023 =0.0005 rarest<0.959
    rarest<0.848 sentence<0.42 =0.0023 =-0.0009 scoreGap<0.391 =0.0001 rarest<0.94 =-0.0057
    =0.0004 =0.0014 heaviestMissing<0.234 =0.0 termCount<1.609 =0.0014 rarest<0.94
    meanRarity<0.479 =-0.0013 =-0.004 =0.0008 scoreDrop<0.527 mostTerms<0.726 meanWindow<0.499
    missingMeaning<0.5649 rankedCoverage<0.579 =-0.0001 =-0.0025 fittingSentence<0.128 =-0.0008
    =0.0018 heaviestMissing<0.384 scoreDrop<0.43 pairs<0.3489 =0.001 mostProximity<0.278 =-0.002
    score<0.532 =0.0012 =-0.0008 =0.0017 =0.0033 =-0.001 scoreGap<0.023 scoreGap<0.012 =-0.0005
    =-0.0042 =-0.0002 names<0.551 rarest<0.959 scoreGap<0.301 =0.0001 terms<0.448 sentence<0.358
    =0.0007 =-0.0033 termCount<1.609 =-0.0014 =0.0015 proximity<0.309 sentence<0.445 =0.0002
    meanRanked<0.304 =0.004 =0.0011 =-0.0004 terms<0.493 =-0.0026 scoreGap<0.041 =-0.0019
    scoreGap<0.207 meanRarity<0.4089 =0.0027 =-0.0001 =-0.0015 mostTerms<0.182 =-0.0021
    rankedCoverage<0.225 sentence<0.191 =0.0001 =-0.0027 mostAsked<0.339 topic<0.632
    scoreGap<0.236 exact<0.662 meanRarity<0.44 sentence<0.473 =0.0003 =-0.0038 rarest<0.848
    =0.0001 =0.003 =0.0017 rarest<0.94 sentence<0.501 =0.0013 fittingSentence<0.257 =-0.0047
    =-0.0005 =0.0011 =0.0 =-0.0018 missingMeaning<0.656 mostProximity<0.024 =-0.0008
    mostSentence<0.24 =0.0019 mostWindow<0.424 =-0.0008 verbatim<0.4 =0.0005 =-0.0004
    rarest<0.908 verbatim<0.75 meanWindow<0.676 complete<0.625 =0.0002 verbatim<0.1429 =-0.004
    rarest<0.763 =0.0012 =-0.0025 rarest<0.779 meaning<0.854 =-0.0031 =-0.0004 =0.0012 =0.0014
    =0.0011
    """
}
