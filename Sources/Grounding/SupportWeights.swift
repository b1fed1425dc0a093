extension SupportModel {
  static let fittedThreshold = 0.539

  /// Made by `cistron-bench fit abstention --output …`. The base, then the trees as
  /// `RegressionTrees.init(text:names:)` reads them.
  static let fitted = """
    0.5724 topRanked<0.472 exact<0.5639 asked<0.0 topRanked<0.429 =-0.0114 =-0.0052 =-0.0046
    rarest<1.0 proximity<0.255 rarest<0.838 =-0.0055 =-0.0004 rarest<0.736 =-0.0016 =0.0036
    =0.0097 topRanked<0.548 mostTerms<0.457 rarest<0.889 =-0.0041 =0.0039 rarest<0.75 =0.0026
    =0.0075 exact<0.614 =0.0028 =0.009 score<0.306 score<0.156 asked<0.0 =-0.0114 =-0.0058
    meanRarity<0.488 heaviestMissing<0.29 score<0.228 =-0.0073 meanRarity<0.4089 =-0.0054 =0.0008
    =-0.0098 heaviestMissing<0.313 =0.0019 =-0.0049 mostPairs<0.589 meanRarity<0.398
    phrases<0.178 sentence<0.707 =-0.0065 =-0.0003 =0.0017 =0.004 mostExact<0.6889 =0.0003
    =0.0077 score<0.306 score<0.156 rarest<1.102 =-0.0098 =-0.0023 rarest<0.86 proximity<0.207
    =-0.0068 =-0.0022 rarest<1.0 =0.0005 =0.0062 rarest<0.75 proximity<0.38
    mostFittingSentence<0.686 pairs<0.155 =-0.0074 =-0.0007 =0.003 topic<0.6 =-0.001 =0.0055
    rarest<0.93 mostProximity<0.305 =0.0029 =0.0082 =0.0108 score<0.245 mostAsked<0.0 score<0.156
    =-0.0111 sharpMeaning<0.675 =-0.007 =-0.0024 topRanked<0.251 =-0.0059 =-0.0005
    topRanked<0.523 topRanked<0.429 mostAsked<0.0 mostProximity<0.21 =-0.0081 =-0.0025 =0.0016
    mostExact<0.763 =-0.0004 mostProximity<0.368 =0.0016 =0.0052 mostExact<0.663 =0.0009
    topRanked<0.5629 =0.0059 =0.0085 mostExact<0.6889 mostExact<0.523 mostAsked<0.0 =-0.0098
    coverage<0.438 =-0.0062 =-0.0018 mostAsked<0.0 window<0.644 meanRarity<0.579 =-0.0062 =0.0002
    =-0.0004 meanRarity<0.431 =-0.0018 =0.0038 mostProximity<0.368 meanRarity<0.421 =-0.0029
    meanRarity<0.79 termCount<1.3859 =-0.001 =0.0044 =0.0071 verbatim<0.2859 =0.0049 =0.0079
    topRanked<0.472 score<0.207 mostAsked<0.09 exact<0.469 =-0.0102 =-0.0068 =-0.0033
    proximity<0.255 asked<0.0 meanRanked<0.335 =-0.0062 =-0.0022 =-0.0 exact<0.6899 =-0.0016
    =0.0034 topRanked<0.548 terms<0.357 =-0.0035 meanRanked<0.445 =0.0019 =0.0057
    meanRanked<0.509 proximity<0.38 =0.0036 =0.0072 =0.01 exact<0.6899 rare<0.55 asked<0.0 =-0.01
    coverage<0.471 =-0.0056 =-0.0004 fittingSentence<0.296 meanRarity<0.507 asked<0.122
    rankedCoverage<0.637 =-0.0069 =-0.0023 =-0.001 =-0.0006 =-0.0002 window<0.757
    meanRarity<0.529 names<0.382 =0.0005 =-0.004 =0.0059 names<0.551 fittingSentence<0.4 =0.0052
    =0.0081 =0.0024 coverage<0.6969 asked<0.0 meanRanked<0.427 rare<0.514 =-0.01 =-0.0058 =0.0036
    proximity<0.115 =-0.004 =0.0026 meanRanked<0.466 proximity<0.231 mostFittingSentence<0.585
    asked<0.0 =-0.0045 =0.0007 =0.0012 verbatim<0.2859 mostFittingSentence<0.4 asked<0.034
    =-0.001 =0.0042 sharpMeaning<0.836 =0.0026 =0.008 =0.0059 =0.0083 score<0.245 rarest<1.0
    heaviestEverMissing<0.252 =-0.006 =-0.0098 rare<0.478 rarest<1.102 =-0.0078 =-0.0003 =0.007
    rarest<0.768 proximity<0.309 mostFittingSentence<0.585 =-0.0043 =0.0003
    mostFittingSentence<0.4 =0.0004 mostPairs<0.483 =-0.0002 =0.0061 rarest<1.0 mostPairs<0.483
    mostFittingSentence<0.393 =0.0002 =0.0052 =0.0075 =0.0101 score<0.2859 score<0.156 asked<0.0
    =-0.0099 =-0.0047 rarest<0.86 asked<0.058 meanRanked<0.4069 =-0.0071 =-0.0004 =-0.0014
    =0.0033 rarest<0.714 proximity<0.38 =-0.0029 meanRanked<0.509 mostFittingSentence<0.4
    =-0.0012 =0.0034 =0.0074 meanRanked<0.4069 rarest<0.889 proximity<0.149 =-0.0059 =0.0022
    =0.0081 =0.0084 exact<0.662 terms<0.308 rarest<1.102 heaviestEverMissing<0.176 rarest<0.93
    =-0.0067 =-0.0 =-0.0092 =-0.0008 rarest<0.889 mostProximity<0.305 =-0.0045 =0.0002 =0.0035
    rarest<0.75 mostProximity<0.368 mostPairs<0.365 =-0.0043 =0.0003 topic<0.6 =-0.0016 =0.0044
    rarest<1.0 mostProximity<0.305 =0.0023 =0.007 =0.01 topRanked<0.444 exact<0.541 meaning<0.625
    =-0.0048 =-0.0086 mostProximity<0.231 sentence<0.501 =-0.0017 meanRarity<0.4089 =-0.0092
    =-0.0038 meanRarity<0.4089 =-0.0016 =0.0031 meanRanked<0.466 exact<0.5639 =-0.0024
    phrases<0.055 mostFittingSentence<0.327 =-0.002 =0.003 topRanked<0.548 =0.0029 =0.0058
    meanRanked<0.509 =0.0053 =0.0084 topRanked<0.472 score<0.207 mostAsked<0.0 window<0.522
    =-0.0087 =-0.0044 =-0.0037 proximity<0.149 =-0.004 meanRarity<0.529 exact<0.79 mostAsked<0.0
    =-0.0041 =0.001 =0.0017 =0.0037 meanRanked<0.466 exact<0.5639 topRanked<0.523 =-0.0046
    =0.0012 mostFittingSentence<0.208 =0.0002 topRanked<0.536 =0.0026 =0.0057 =0.0074
    topRanked<0.429 exact<0.59 rare<0.397 =-0.0082 meanRarity<0.643 =-0.0055 =-0.0014
    proximity<0.149 pairs<0.114 =-0.006 =-0.0005 meanRarity<0.529 =-0.0009 =0.0038
    topRanked<0.523 exact<0.6899 =-0.002 mostFittingSentence<0.5 proximity<0.231 =-0.0021 =0.002
    =0.0052 mostProximity<0.334 topRanked<0.593 =0.001 =0.0062 =0.0064 score<0.228 rarest<1.0
    score<0.1409 =-0.0083 =-0.005 score<0.156 =-0.0045 =0.0051 rarest<0.768 proximity<0.38
    meanRanked<0.445 mostProximity<0.21 =-0.0051 =-0.0016 =0.0013 meanRanked<0.509 =0.0022
    =0.0069 meanRanked<0.4069 rarest<0.889 mostPairs<0.185 =-0.0056 =0.0013 rarest<1.0 =0.0042
    =0.0092 =0.0083 exact<0.638 exact<0.515 heaviestEverMissing<0.308 rarest<0.898 =-0.006
    mostTerms<0.258 =-0.0049 =0.0026 =-0.0088 rarest<0.898 coverage<0.6969 =-0.0045 =0.0001
    =0.0045 meanRanked<0.466 rarest<0.8189 mostProximity<0.305 =-0.0033 =0.0016 rarest<1.0
    mostPairs<0.125 =-0.0012 =0.0053 =0.0087 rarest<0.736 =0.0049 =0.0084 topRanked<0.444
    asked<0.0 mostWindow<0.642 =-0.007 rarest<0.838 =-0.0035 =0.005 proximity<0.084 =-0.0037
    rarest<0.93 =0.0004 =0.0055 topRanked<0.536 score<0.245 rarest<0.838 =-0.0068 =0.0009
    rarest<0.768 mostFittingSentence<0.275 =-0.0044 =0.0013 =0.0051 rarest<0.736 mostPairs<0.518
    =0.0005 =0.0053 =0.0066 exact<0.638 exact<0.44 asked<0.0 =-0.0076 =-0.0033 rarest<1.0
    heaviestMissing<0.222 rarest<0.676 =-0.0036 =0.0007 =-0.0051 =0.0043 meanRanked<0.466
    rarest<0.86 mostPairs<0.589 meanRanked<0.4069 mostAsked<0.09 meanRanked<0.25 =-0.0077
    =-0.0027 =0.0013 =0.0015 =0.0028 =0.0062 rarest<0.703 =0.0035 =0.0077 mostExact<0.716
    score<0.1409 rarest<1.102 =-0.0069 =0.0001 rarest<1.0 rarest<0.79 =-0.0044 meanRanked<0.289
    mostAsked<0.056 =-0.0054 =0.0019 =0.0023 =0.0054 meanRanked<0.466 rarest<0.86 pairs<0.452
    meanRanked<0.4069 topic<0.6 =-0.0062 =-0.0015 =0.0014 mostFittingSentence<0.179 =-0.0026
    =0.0032 =0.0064 =0.0063 exact<0.638 terms<0.325 rarest<1.102 rare<0.397 =-0.0079 rarest<0.898
    =-0.0061 =-0.0004 =0.0006 rarest<0.676 =-0.0053 rarest<0.86 rare<0.585 =-0.0044 =0.0002
    =0.0034 rarest<0.75 mostProximity<0.231 =-0.0039 sharpMeaning<0.765 =0.0007 =0.0035
    rarest<1.0 mostProximity<0.305 =0.0007 =0.0054 =0.008 score<0.306 score<0.1729
    termCount<2.197 =-0.0066 mostTerms<0.258 =-0.004 =0.0005 asked<0.0 rare<0.514 =-0.0069
    =-0.0022 proximity<0.084 =-0.0021 =0.0027 verbatim<0.2859 fittingSentence<0.4 proximity<0.207
    sharpMeaning<0.372 =0.0018 =-0.0036 exact<0.5639 =-0.0017 =0.0023 =0.0034 window<0.8149
    =0.0029 =0.0057 topRanked<0.444 proximity<0.149 rarest<0.898 =-0.0061 rare<0.514 =-0.0042
    =0.002 rarest<1.0 =-0.0024 =0.006 topRanked<0.536 heaviestMissing<0.166 rarest<0.86 =0.0014
    =0.0065 rarest<0.763 =-0.004 mostTerms<0.397 =-0.0022 =0.005 meanRanked<0.509 rarest<0.889
    proximity<0.1 =-0.0032 =0.003 =0.0066 =0.0066 topRanked<0.444 mostAsked<0.0 proximity<0.149
    mostFittingSentence<0.223 =-0.0078 =-0.0046 rarest<0.796 =-0.0047 mostCoverage<0.655 =-0.0017
    =0.0057 exact<0.491 =-0.0031 rarest<0.93 =-0.0003 =0.0072 topRanked<0.548 rarest<0.8189
    mostFittingSentence<0.393 termCount<1.946 =-0.0038 =0.0007 mostTerms<0.471 =-0.0022 =0.0034
    =0.004 =0.0049 topRanked<0.444 asked<0.0 mostWindow<0.593 =-0.0065 rarest<0.838 =-0.0041
    =0.003 topRanked<0.251 =-0.0028 rarest<0.93 =-0.0002 =0.0047 topRanked<0.536 score<0.245
    rarest<0.838 =-0.0062 =0.0004 rarest<0.703 heaviestMissing<0.192 =0.0007 =-0.0044 =0.0034
    rarest<0.676 phrases<0.055 =-0.002 =0.0039 =0.0052 topRanked<0.472 exact<0.59 asked<0.0
    meanRanked<0.319 =-0.006 =-0.0016 =-0.0021 mostProximity<0.138 =-0.0033 meanRarity<0.517
    mostSentence<0.475 =0.0033 =-0.0008 =0.0029 meanRanked<0.509 exact<0.515 =-0.0022
    heaviestEverMissing<0.277 meanRanked<0.203 =-0.0008 missingMeaning<0.623 =0.0042
    rankedCoverage<0.847 =0.0005 =0.0033 =-0.0027 =0.0063 proximity<0.207 meanRanked<0.335
    mostAsked<0.0 rarest<0.86 =-0.0067 mostSentence<0.526 =-0.0051 =0.0021 meanRanked<0.192
    =-0.0022 =0.0023 rarest<0.796 =-0.0017 =0.0056 rarest<0.714 meanRanked<0.509 proximity<0.465
    =-0.0015 =0.0017 =0.0048 meanRanked<0.445 rarest<1.0 coverage<0.721 =-0.0028 =0.003 =0.0071
    =0.0067 topRanked<0.429 mostAsked<0.0 rare<0.478 =-0.0071 rarest<0.838 =-0.0045 =0.0008
    mostTerms<0.322 =-0.0033 rarest<0.93 =-0.0009 =0.0058 topRanked<0.548 rarest<0.838
    proximity<0.309 meanRanked<0.335 =-0.0047 =-0.0009 =0.0016 heaviestMissing<0.29 =0.0047
    =-0.0016 rarest<0.736 phrases<0.27 =-0.0002 =0.0042 =0.0054 score<0.2859
    heaviestEverMissing<0.252 proximity<0.084 mostAsked<0.0 =-0.0053 =-0.002 mostAsked<0.0
    =-0.0014 =0.0025 anyName<1.0 =-0.0072 =-0.0037 verbatim<0.182 mostFittingSentence<0.425
    proximity<0.207 sharpMeaning<0.372 =0.0005 =-0.0051 missingMeaning<0.586 =0.0026 =-0.0013
    window<0.701 =-0.0023 =0.0036 termCount<1.792 =0.0032 =0.0052 exact<0.638
    heaviestMissing<0.222 exact<0.44 =-0.0029 topic<0.671 =-0.0017 =0.0011 mostAsked<0.0
    anyName<1.0 rankedCoverage<0.418 =-0.0075 =-0.0046 =-0.0031 exact<0.515 =-0.0029 =0.0012
    mostFittingSentence<0.4 pairs<0.114 =-0.0022 heaviestMissing<0.259 =0.0024 =-0.0015
    rankedCoverage<0.611 =-0.0012 names<0.551 =0.0044 =0.0021 exact<0.662 heaviestMissing<0.234
    rarest<1.0 exact<0.491 =-0.0031 =-0.0002 mostTerms<0.258 =-0.0011 =0.0062 rarest<0.86
    =-0.0059 mostFittingSentence<0.259 =-0.0039 =0.0011 rarest<0.736 pairs<0.452
    mostFittingSentence<0.686 =-0.0025 =0.0016 =0.0026 mostFittingSentence<0.457 rarest<1.0
    mostPairs<0.212 =-0.0027 =0.0027 =0.0068 =0.0057 topRanked<0.429 asked<0.058 rare<0.478
    =-0.0058 meanRarity<0.488 mostWindow<0.642 =-0.005 =-0.0019 fit<0.5 mostPairs<0.125 =-0.0054
    =0.0004 =0.0022 exact<0.541 =-0.0017 =0.0017 meanRanked<0.488 mostTerms<0.457 verbatim<0.091
    exact<0.44 =-0.0049 =-0.0009 =0.0009 exact<0.5639 =-0.0019 =0.0027 =0.0052 topRanked<0.472
    terms<0.308 termCount<1.946 =-0.0059 score<0.094 =-0.0047 =-0.0008 termCount<1.946
    meanRanked<0.4069 proximity<0.207 fittingSentence<0.275 =-0.0046 =-0.0003 =-0.0009 =0.0035
    exact<0.59 =-0.0011 =0.0031 meanRanked<0.509 exact<0.515 =-0.0021 termCount<1.792
    meanRanked<0.227 =-0.003 =0.0019 =0.0038 =0.0053 score<0.228 rarest<1.0 asked<0.081 =-0.0049
    =-0.0013 rare<0.478 rarest<1.102 =-0.004 =0.0001 =0.006 rarest<0.768 mostPairs<0.483
    termCount<1.609 mostTerms<0.551 =-0.0068 =-0.0018 =-0.001 sharpMeaning<0.706
    missingMeaning<0.638 =0.0013 =-0.0041 =0.0026 rarest<1.0 mostPairs<0.629 =0.0018 =0.0053
    =0.0064 proximity<0.231 meanRanked<0.427 score<0.156 termCount<2.398 =-0.0047 =-0.0001
    meanRarity<0.488 =-0.0032 termCount<1.946 =-0.0011 =0.0034 names<0.113 =0.0034 =-0.0006
    meanRanked<0.466 score<0.425 termCount<2.079 =-0.0009 =0.0027 meanRarity<0.328 =-0.0018
    termCount<1.3859 =0.0004 meanRarity<0.431 =0.0017 =0.0043 =0.0045 topRanked<0.499 terms<0.308
    rarest<0.898 =-0.0051 terms<0.221 =-0.0044 =-0.0002 rarest<0.838 rarest<0.736 =-0.0028
    meanRanked<0.335 termCount<1.946 =-0.0036 =0.0024 =0.0027 =0.0033 meanRanked<0.509
    rarest<0.889 mostPairs<0.589 missingMeaning<0.623 meanRanked<0.262 =-0.0031 =0.0016 =-0.0032
    =0.0028 =0.0048 =0.0051 topRanked<0.523 heaviestMissing<0.222 rarest<0.838 meanRanked<0.4069
    proximity<0.115 =-0.0041 =-0.0013 rarest<0.714 =-0.0012 =0.0048 coverage<0.471 =-0.0016
    rarest<1.0 meanRanked<0.25 =-0.0005 =0.0046 =0.0068 entities<1.0 =-0.0044 =-0.0017
    meanRanked<0.509 rarest<0.889 mostPairs<0.589 =-0.0006 =0.0028 =0.0052 =0.0051 exact<0.541
    heaviestEverMissing<0.308 asked<0.0 fittingSentence<0.372 =-0.0037 =0.0011 coverage<0.361
    =-0.0033 =0.0003 =-0.0053 terms<0.418 termCount<1.946 =-0.0021 =0.0022 meanRarity<0.3479
    rankedCoverage<0.664 =-0.0032 =0.0013 names<0.822 heaviestMissing<0.259 fit<0.4 verbatim<0.25
    =0.0005 =0.0032 =0.0035 =-0.0003 =-0.0014 topRanked<0.429 rarest<1.0 asked<0.101
    meanRanked<0.319 =-0.0047 rarest<0.763 =-0.0035 =0.0026 =-0.001 rare<0.478 =-0.0026 =0.0059
    topRanked<0.548 rarest<0.86 meanRanked<0.335 termCount<1.792 =-0.0063 =-0.001
    mostExact<0.5689 =-0.0042 =0.0013 =0.0029 rarest<0.736 mostPairs<0.518 =-0.0015 =0.003
    =0.0043 mostTerms<0.457 terms<0.308 termCount<2.197 terms<0.198 =-0.0068 =-0.0038
    mostTerms<0.258 mostSentencePair<0.269 =0.0003 =-0.0047 =0.0014 termCount<1.946
    meanRanked<0.4069 sharpMeaning<0.706 =-0.003 =-0.0 =0.0012 =0.0007 meanRanked<0.466
    mostFittingSentence<0.4 termCount<1.792 =-0.0026 proximity<0.231 =-0.0015 =0.0033 =0.0022
    =0.004 topRanked<0.429 rarest<1.0 mostAsked<0.09 mostFittingSentence<0.208 =-0.0055
    rarest<0.714 =-0.0044 meanRanked<0.289 =-0.0028 =0.0015 =-0.0006 rare<0.478 =-0.0019 =0.0059
    topRanked<0.536 rarest<0.838 mostTerms<0.457 =-0.0032 mostFittingSentence<0.275 =-0.003
    =0.0019 mostTerms<0.304 =-0.0011 =0.0037 meanRanked<0.509 =0.0024 =0.0044 score<0.306
    rarest<1.0 heaviestMissing<0.29 score<0.124 =-0.0043 =-0.0015 =-0.0047 rare<0.478
    rarest<1.102 entities<1.0 =-0.0048 =0.0007 =0.0011 =0.0064 rarest<0.714 pairs<0.114 =-0.0029
    meanRanked<0.466 =0.0001 =0.0031 meanRanked<0.37 rarest<0.898 termCount<1.609 =-0.003 =0.0012
    =0.0046 =0.0043 exact<0.5639 mostAsked<0.0 meanRanked<0.4069 anyName<1.0 =-0.0046 =-0.0014
    =0.0009 meanRanked<0.128 =-0.0026 =0.001 rarest<0.75 meanRanked<0.509
    mostFittingSentence<0.425 =-0.0017 meanRanked<0.335 =-0.0026 =0.0016 =0.003 meanRanked<0.352
    rarest<1.0 mostFittingSentence<0.111 =-0.0052 meanRanked<0.238 =-0.0024 =0.0014 =0.0052
    =0.0043 topRanked<0.444 asked<0.0 mostPairs<0.589 rarest<1.0 =-0.004 =-0.0011 =0.0001
    topRanked<0.251 =-0.0018 =0.0013 topRanked<0.5629 rarest<0.86 meanRanked<0.335
    termCount<1.792 =-0.0054 names<0.113 =-0.003 =0.0027 rarest<0.75 mostExact<0.788 =-0.0026
    termCount<1.3859 =-0.0026 =0.0022 =0.0025 =0.0033 =0.0032 topRanked<0.444 mostAsked<0.0
    rare<0.478 =-0.005 rarest<0.898 rarest<0.676 =-0.0047 meanRanked<0.304 =-0.003 =0.0011
    =0.0047 pairs<0.114 =-0.0022 =0.0012 rarest<0.86 score<0.245 =-0.0037 meanRanked<0.509
    termCount<1.3859 meanRanked<0.427 =-0.0044 =0.0006 mostExact<0.595 =-0.0025 =0.0016 =0.0038
    =0.0039 topRanked<0.429 rarest<0.898 proximity<0.084 =-0.0042 missingMeaning<0.509 =0.0001
    =-0.0029 mostTerms<0.258 =-0.0028 =0.0016 mostTerms<0.457 rarest<0.889 meanRanked<0.4069
    termCount<1.792 meanRanked<0.335 =-0.009 =-0.0029 =-0.0003 rarest<0.703 =-0.0022 =0.0034
    =0.0025 rarest<0.676 topRanked<0.523 =-0.0008 =0.0021 =0.0031 exact<0.541 rarest<1.0
    anyName<1.0 termCount<2.398 =-0.0043 =0.0004 =-0.0012 rare<0.478 =-0.002 =0.0061 rarest<1.0
    mostPairs<0.483 meanRanked<0.4069 termCount<1.946 =-0.003 =0.0009 rarest<0.714 =-0.0008
    =0.0031 meanRanked<0.466 missingMeaning<0.597 =0.0031 mostFittingSentence<0.425 =-0.0021
    =0.0022 =0.0037 =0.0053 topRanked<0.523 exact<0.541 asked<0.0 =-0.0038 =-0.0009 rarest<0.838
    mostProximity<0.255 termCount<1.946 =-0.0041 rarest<0.641 =-0.0036 =0.0031
    mostFittingSentence<0.5 mostTerms<0.609 =-0.0001 =-0.0039 =0.0019 =0.0032
    mostFittingSentence<0.208 rarest<1.0 =-0.0016 =0.0036 rarest<0.736 mostPairs<0.553 =-0.0008
    =0.0029 =0.0036 exact<0.59 heaviestMissing<0.222 mostAsked<0.0 proximity<0.115 =-0.0038
    =-0.0001 =0.0005 anyName<1.0 =-0.004 meaning<0.6919 mostFittingSentence<0.241 =-0.0031
    =0.0005 =0.0018 meanRanked<0.445 proximity<0.207 meanRanked<0.335 proximity<0.054 =-0.0045
    meaning<0.659 =0.0018 =-0.0025 mostFittingSentence<0.259 =-0.0029 =0.002 =0.0013 =0.0029
    topRanked<0.429 mostAsked<0.0 mostFittingSentence<0.223 =-0.0049 =-0.0016 topRanked<0.251
    =-0.0015 =0.0016 topRanked<0.5629 mostCoverage<0.75 heaviestEverMissing<0.308 fit<1.0
    terms<0.308 =-0.0033 mostPairs<0.365 =0.0019 =-0.0025 =0.0035 =-0.0038 mostPairs<0.212
    =-0.0008 =0.002 names<0.648 fit<0.2 =0.0015 =0.0036 =-0.0011 meanRanked<0.4069 phrases<0.055
    fit<0.5 =-0.0031 mostExact<0.422 =-0.003 meanRarity<0.488 asked<0.0 meanRanked<0.335 =-0.0032
    =0.0003 =0.0011 =0.002 heaviestMissing<0.246 coverage<0.525 =-0.0009 meanRarity<0.431 =0.0003
    phrases<0.372 =0.0035 =0.001 meaning<0.659 =0.0006 =-0.0035 meanRanked<0.488 =0.0014 =0.0032
    score<0.2859 rarest<1.0 rare<0.397 =-0.0052 heaviestMissing<0.175 =-0.0 =-0.0025 rare<0.478
    rarest<1.102 =-0.0027 =0.0011 =0.0053 rarest<0.75 verbatim<0.182 mostFittingSentence<0.223
    =-0.0047 mostTerms<0.518 =-0.0026 =0.0003 heaviestMissing<0.192 =0.0015 =-0.0026 rarest<0.898
    mostFittingSentence<0.111 =-0.0028 =0.0024 =0.0042 mostExact<0.5 rarest<0.898
    meanRarity<0.363 =-0.0004 =-0.0041 score<0.109 =-0.0021 =0.0012 rarest<0.8189 mostPairs<0.483
    mostAsked<0.0 mostProximity<0.255 =-0.0027 =-0.0004 =0.0006 fittingSentence<0.4 topic<0.77
    =-0.001 =0.0013 =0.0029 rarest<1.0 terms<0.418 =-0.0004 topic<0.458 =0.0001 =0.0034 =0.0045
    topRanked<0.429 heaviestEverMissing<0.194 meanRarity<0.3479 =-0.0029 proximity<0.149 =-0.0013
    termCount<1.946 =-0.0001 =0.0032 =-0.0029 mostFittingSentence<0.457 topRanked<0.578
    termCount<1.792 meanRarity<0.497 mostFittingSentence<0.275 =-0.0055 =-0.0017
    mostProximity<0.024 =-0.0039 =0.0007 coverage<0.821 meanRarity<0.431 =-0.0021 =0.0013 =0.0032
    =0.0025 =0.0026 terms<0.341 termCount<2.079 =-0.0032 score<0.094 =-0.0025 =0.0013
    mostFittingSentence<0.457 termCount<1.946 fittingSentence<0.4 pairs<0.114
    mostFittingSentence<0.208 =-0.0039 score<0.266 =0.0018 =-0.0022 rare<0.62 =-0.0037 =-0.0003
    =0.0014 missingMeaning<0.638 pairs<0.452 =0.0014 =0.004 =-0.0006 exact<0.739 =0.0005 =0.0027
    mostExact<0.64 mostAsked<0.0 mostExact<0.422 =-0.0039 =-0.0018 fit<0.5
    heaviestEverMissing<0.176 =0.0004 =-0.0031 terms<0.277 =-0.0007 =0.0029
    mostFittingSentence<0.393 mostSentence<0.626 =0.0018 terms<0.448 missingMeaning<0.545
    =-0.0001 =-0.0033 mostProximity<0.305 =-0.0014 missingMeaning<0.638 =0.0018 =-0.0006
    window<0.672 =-0.0011 =0.0022 mostExact<0.663 termCount<2.197 mostExact<0.5
    fittingSentence<0.165 =-0.0042 termCount<1.946 =-0.0033 =0.0009 meanRanked<0.352
    meaning<0.625 =0.0005 =-0.0021 proximity<0.186 =0.0037 =-0.0009 terms<0.198 =-0.0021 =0.0014
    mostFittingSentence<0.425 termCount<1.946 meanRanked<0.445 verbatim<0.167 =-0.003 =-0.0001
    =0.0023 =0.0027 =0.0022 topRanked<0.429 termCount<1.946 mostFittingSentence<0.196 =-0.0041
    =-0.0015 coverage<0.551 termCount<2.398 =-0.0023 =0.0007 meanRarity<0.517 sentence<0.445
    =0.0014 =-0.0019 =0.0047 topRanked<0.5629 mostFittingSentence<0.457 termCount<1.792 =-0.0016
    heaviestMissing<0.137 =0.0032 =0.0002 fit<0.2 =0.0039 proximity<0.556 =0.0 =0.003 =0.0023
    exact<0.6899 asked<0.0 meanRanked<0.4069 terms<0.243 =-0.0036 =-0.0018 heaviestMissing<0.246
    =0.0024 =-0.0012 fit<0.2 =-0.0019 terms<0.221 =-0.0015 =0.0017 meanRanked<0.536
    verbatim<0.182 mostFittingSentence<0.4 meaning<0.835 mostPairs<0.212 =-0.0021 topRanked<0.512
    =-0.0006 =0.0028 =-0.004 =0.0014 =0.0017 =0.0035 topRanked<0.429 rarest<1.0 mostAsked<0.155
    =-0.0027 =-0.0006 terms<0.291 terms<0.198 =-0.0031 =0.0001 =0.0038 rarest<1.0 mostTerms<0.382
    =-0.003 exact<0.44 =-0.0027 rarest<0.75 mostTerms<0.534 missingMeaning<0.623 =0.0006 =-0.0025
    topRanked<0.548 =0.0007 =0.0026 names<0.648 =0.0026 =-0.0013 =0.0041 exact<0.638 rarest<1.0
    termCount<2.079 mostFittingSentence<0.196 =-0.004 rarest<0.676 =-0.0039 mostTerms<0.382
    =-0.002 =0.0013 =-0.0001 rare<0.478 anyName<1.0 =-0.0021 =0.0024 =0.0053 rarest<0.75
    mostFittingSentence<0.425 termCount<1.946 verbatim<0.182 =-0.004 =-0.0007 =0.0019
    mostTerms<0.518 =-0.0014 =0.0019 =0.0022 heaviestMissing<0.222 proximity<0.084 names<0.113
    score<0.503 termCount<2.398 =-0.0019 =0.0016 =0.0017 =-0.0029 names<0.431 phrases<0.592
    =0.0011 fittingSentence<0.107 =0.0006 =0.0033 sharpMeaning<0.553 =-0.0019 =0.0012
    heaviestEverMissing<0.308 fittingSentence<0.4 mostPairs<0.483 =-0.0016 =0.0008 =0.003
    fittingSentence<0.257 =-0.0037 =-0.0012 meanRanked<0.352 rarest<0.898 mostAsked<0.056
    mostPairs<0.629 =-0.0031 =0.0 meanRanked<0.238 =-0.0012 =0.0023 rare<0.478 =-0.0014
    rarest<1.0 =0.0011 =0.0044 rarest<0.75 meanRanked<0.509 mostExact<0.763 =-0.0027
    mostFittingSentence<0.241 =-0.0047 missingMeaning<0.623 =0.0024 mostExact<0.867 =-0.0039
    =0.0005 =0.0023 =0.0029 topRanked<0.429 mostAsked<0.0 meanRarity<0.488 =-0.0027 anyName<1.0
    heaviestEverMissing<0.449 mostFittingSentence<0.196 =-0.0031 =0.0006 =-0.0053 =0.0016
    topRanked<0.133 =-0.0025 =0.0003 heaviestEverMissing<0.252 mostPairs<0.061
    mostFittingSentence<0.457 meanRarity<0.479 =-0.0049 =-0.0008 =0.0008 terms<0.477
    mostAsked<0.0 =0.0002 =0.0033 =0.0019 =-0.0022 topRanked<0.429 asked<0.0 mostExact<0.523
    =-0.0029 =-0.0014 topRanked<0.251 termCount<2.079 =-0.0023 =0.0004 =0.0018 rarest<0.86
    mostExact<0.663 missingMeaning<0.638 =-0.0008 =-0.0043 mostPairs<0.42 =-0.0006
    missingMeaning<0.597 =0.0031 sharpMeaning<0.836 =-0.0006 rarest<0.676 =0.0002 =0.0031
    heaviestEverMissing<0.252 =0.0031 =-0.0015 meanRanked<0.4069 rarest<1.0 proximity<0.115
    meaning<0.643 sentence<0.641 =-0.0009 =-0.0052 =-0.0036 verbatim<0.2859 termCount<2.079
    mostExact<0.5689 =-0.0038 rarest<0.8189 =-0.0019 =0.0008 =0.0008 =0.0009 window<0.419
    termCount<2.303 =-0.0024 =0.0019 =0.0038 rarest<0.75 score<0.351 =-0.002 =0.001 =0.0033
    meanRanked<0.335 rarest<1.0 termCount<1.3859 =-0.0054 mostTerms<0.367 meaning<0.659 =-0.0012
    =-0.0036 termCount<2.079 sentence<0.942 =-0.0015 =0.0021 =0.002 terms<0.243 =-0.0017
    heaviestEverMissing<0.308 =0.0041 =-0.0016 rarest<0.763 meanRanked<0.509
    heaviestEverMissing<0.1419 =-0.0001 =-0.0026 =0.0026 mostTerms<0.534 =0.0037 =0.002
    exact<0.469 termCount<2.398 anyName<1.0 =-0.0027 =-0.0006 =0.0013 topRanked<0.548
    termCount<1.3859 mostTerms<0.658 =-0.0035 =-0.0001 heaviestMissing<0.211 sentence<0.445
    =0.0027 meanRanked<0.227 =-0.0019 =0.0007 mostFittingSentence<0.457 meaning<0.738 =-0.0001
    pairs<0.189 =-0.0008 =-0.004 =0.002 names<0.648 =0.0018 =-0.0014 meanRanked<0.445
    rarest<0.889 verbatim<0.111 termCount<1.609 meanRanked<0.352 =-0.0046 rarest<0.75 =-0.004
    =0.0018 =-0.0013 termCount<1.946 mostProximity<0.592 =-0.0016 fittingSentence<0.405 =-0.0006
    =0.0038 =0.0011 rankedCoverage<0.502 heaviestMissing<0.246 =0.001 =-0.0015 =0.0027
    rarest<0.703 mostExact<0.763 =-0.0037 =0.001 =0.0027 topRanked<0.523 rarest<1.0 rare<0.62
    missingMeaning<0.575 =-0.0015 =-0.004 mostPairs<0.212 names<0.382 =-0.0009 =-0.004
    rarest<0.79 =-0.0008 mostTerms<0.352 =-0.0018 =0.0027 rare<0.478 =-0.0007 =0.0047
    mostPairs<0.629 rarest<0.768 mostTerms<0.518 missingMeaning<0.623 =-0.0004 =-0.0056 =0.0009
    =0.0015 =0.0021 topRanked<0.536 entities<1.0 heaviestMissing<0.202 verbatim<0.2
    sharpMeaning<0.511 =-0.0 termCount<1.3859 =-0.0053 =-0.0016 =0.0013 topic<0.683
    heaviestEverMissing<0.361 meaning<0.724 meaning<0.625 =-0.0 =-0.0034 =0.0022 =-0.0039
    =-0.0033 mostFittingSentence<0.144 =-0.0014 =0.0006 sentence<0.611 =0.0037 mostTerms<0.457
    =-0.0009 =0.0014 meanRanked<0.352 asked<0.0 sharpMeaning<0.553 mostTerms<0.413 =-0.0018
    =-0.0044 names<0.15 heaviestEverMissing<0.176 =-0.0003 =-0.0042 meanRanked<0.214 =0.0043
    sharpMeaning<0.706 =0.0018 =-0.002 meanRanked<0.238 mostCoverage<0.37 =-0.0028 =0.0001
    =0.0031 meanRanked<0.509 mostFittingSentence<0.457 mostSentence<1.0 =0.0006 =-0.0025 =0.0017
    =0.0024 topRanked<0.523 rarest<0.75 phrases<0.055 =-0.0027 =-0.0008 terms<0.291 rarest<1.0
    =-0.0026 fittingSentence<0.147 =-0.0012 =0.0025 rarest<1.0 coverage<0.499 =-0.0023
    names<0.382 names<0.113 =0.0008 =0.0037 =-0.001 =0.0039 rarest<0.889 mostTerms<0.457
    missingMeaning<0.597 =0.0011 =-0.004 =0.0016 =0.0028 terms<0.357 rarest<1.0 score<0.1409
    =-0.0031 meaning<0.607 =0.0007 =-0.0021 heaviestEverMissing<0.194 =0.0036 rarest<1.102
    =-0.0017 =0.0019 rarest<0.8189 mostPairs<0.061 =-0.0028 rarest<0.676 missingMeaning<0.586
    meaning<0.738 =-0.0005 =0.0025 =-0.0011 fit<0.2 =-0.0004 meaning<0.954 =0.0009 =0.0041
    =0.0021 proximity<0.207 rarest<1.0 termCount<2.398 mostFittingSentence<0.208 =-0.0027
    rarest<0.676 =-0.003 =-0.0003 =0.0023 terms<0.221 =-0.0013 =0.0027 rarest<0.676
    sentence<0.473 =0.0034 terms<0.51 =-0.0025 =0.0 meanRanked<0.466 rarest<0.898
    mostFittingSentence<0.393 sentence<0.611 =0.0021 =-0.0024 =0.0016 =0.0027 =0.0027 exact<0.44
    meaning<0.643 fittingSentence<0.185 =-0.0012 =0.0016 =-0.0029 proximity<0.054 names<0.21
    =-0.0003 =-0.003 topRanked<0.548 mostExact<0.84 asked<0.122 phrases<0.467 meanRarity<0.44
    =-0.0014 score<0.1409 =-0.0027 proximity<0.186 =0.0019 =-0.0003 =-0.0029 =0.002
    meanRarity<0.363 =-0.0002 =0.0018 =0.0016 topRanked<0.536 rare<0.585 anyName<1.0
    sharpMeaning<0.351 meanRanked<0.092 =-0.003 =0.0009 =-0.0025 =-0.0001 mostSentencePair<0.481
    topRanked<0.32 =0.0006 =0.0043 mostProximity<0.138 meaning<0.607 meanRarity<0.488 =-0.0019
    =0.0024 =-0.0026 =0.0003 rankedCoverage<0.637 =0.004 topRanked<0.625 mostProximity<0.255
    =-0.0015 =0.0009 =0.0022 topRanked<0.429 mostAsked<0.0 rarest<0.601 =-0.0037 meanRanked<0.319
    anyName<1.0 =-0.0025 =-0.0002 =0.0007 =-0.0001 rarest<1.0 mostFittingSentence<0.457
    verbatim<0.111 mostFittingSentence<0.241 names<0.242 =-0.0045 =-0.0002 =-0.0006
    heaviestMissing<0.234 sentence<0.55 =0.0034 meanRanked<0.488 =-0.0004 =0.0027 =-0.0025
    =0.0016 =0.0031 rarest<0.676 mostPairs<0.42 =-0.0026 =0.0001 heaviestEverMissing<0.308
    proximity<0.084 mostFittingSentence<0.393 rarest<1.0 sentence<0.55 =-0.001 =-0.0044
    mostTerms<0.237 =-0.0016 =0.0036 =0.0015 rarest<1.0 mostFittingSentence<0.5 names<0.648
    missingMeaning<0.575 =0.0018 topic<0.683 =0.0026 =-0.0007 =-0.0037 =0.0026 =0.0034 =-0.0018
    meanRanked<0.319 termCount<1.3859 =-0.0039 mostExact<0.422 sharpMeaning<0.372 =-0.0008
    =-0.0032 names<0.551 termCount<2.079 mostTerms<0.518 topic<0.632 verbatim<0.231
    heaviestEverMissing<0.232 =-0.0019 =0.0011 =0.0033 =-0.0013 =0.0012 =0.0013 =-0.0033
    heaviestEverMissing<0.277 verbatim<0.2 =0.0005 =0.0018 phrases<0.055 =0.0004 =-0.0052
    meanRanked<0.335 rarest<0.898 termCount<1.946 names<0.113 termCount<1.3859 =-0.0062 =-0.0027
    names<0.551 topRanked<0.377 =-0.0018 =0.0008 =-0.0038 =-0.0002 rare<0.397 =-0.0014 =0.0024
    rarest<0.714 mostPairs<0.42 terms<0.626 =-0.0037 =0.0002 missingMeaning<0.575 =0.0023
    sharpMeaning<0.645 =-0.0026 =0.0002 =0.002 topRanked<0.429 sharpMeaning<0.372 topRanked<0.133
    =-0.0014 =0.0007 sharpMeaning<0.597 pairs<0.494 =-0.0022 =0.0011 pairs<0.189
    sentencePair<0.395 =-0.002 =0.0014 =-0.0017 topRanked<0.625 sentencePair<0.363 =0.0032
    mostTerms<0.457 mostSentence<0.772 =0.0003 =-0.0025 =0.0008 mostSentence<0.869 =0.0033
    topic<0.683 =-0.0008 =0.002 rarest<0.86 verbatim<0.2 mostTerms<0.471 coverage<0.847
    missingMeaning<0.61 rarest<0.661 =-0.0031 mostWindow<0.6959 =-0.0009 =0.0027 pairs<0.221
    =-0.0017 =-0.0056 =-0.0053 =-0.0007 heaviestMissing<0.259 rarest<0.661 =-0.0002 =0.0014
    meaning<0.6919 =0.001 termCount<1.609 =-0.0004 =-0.006 mostTerms<0.29 =-0.0008 =0.002
    heaviestEverMissing<0.277 meanRanked<0.335 asked<0.0 terms<0.243 =-0.0033 sentence<0.501
    =0.0007 meaning<0.738 mostExact<0.5689 =0.0002 mostProximity<0.305 =-0.005 =-0.0005
    missingMeaning<0.597 =0.0019 missingMeaning<0.74 mostWindow<0.806 =-0.004 =-0.0002 =0.0004
    meanRanked<0.18 =-0.0003 =0.0017 =0.001 meanRanked<0.111 =0.0005 =-0.0024 topRanked<0.412
    meanRarity<0.363 =-0.0024 anyName<1.0 heaviestEverMissing<0.194 window<0.672 =0.0001 =-0.004
    =-0.0024 phrases<0.055 meaning<0.6919 =-0.0014 =0.0026 =0.0022 mostFittingSentence<0.208
    verbatim<0.182 =-0.0023 meanRarity<0.479 =-0.0016 =0.0024 heaviestMissing<0.29
    meanRarity<0.421 sharpMeaning<0.645 =-0.0013 =0.001 =0.0013 =-0.0014 meanRanked<0.335
    rarest<1.0 termCount<1.3859 =-0.0052 asked<0.034 mostPairs<0.678 =-0.0017 =0.0019
    meanRanked<0.238 sentence<0.301 verbatim<0.111 =-0.0008 =0.0024 =-0.0019 =0.0021 score<0.1409
    rarest<1.102 =-0.0015 =0.0017 =0.0033 rarest<0.796 terms<0.341 =-0.0036 meanRanked<0.536
    =-0.0001 =0.002 =0.0026 exact<0.541 anyName<1.0 sharpMeaning<0.351 score<0.076 =-0.0024
    =0.0007 =-0.0023 sharpMeaning<0.325 =-0.0016 =0.0024 proximity<0.016 meanRarity<0.79
    fittingSentence<0.319 =-0.0036 =0.0018 =0.0014 meanRanked<0.466 meanRarity<0.328 =-0.0011
    rankedCoverage<0.474 =0.0023 names<0.648 anyName<1.0 =0.0001 =0.0015 =-0.0018 =0.0016
    meanRanked<0.4069 termCount<1.946 meaning<0.871 pairs<0.494 meaning<0.659 proximity<0.054
    =-0.0019 =0.0001 =-0.0024 phrases<0.27 =0.0024 =-0.0007 anyName<1.0 verbatim<0.091 =-0.0019
    pairs<0.452 =0.003 =-0.0007 =0.0025 terms<0.221 =-0.0019 termCount<2.398 exact<0.614 =-0.0002
    =0.0014 =0.0035 =0.001 rarest<0.676 sharpMeaning<0.645 termCount<1.609 =-0.0041 exact<0.763
    asked<0.0 =-0.0026 =0.0005 =0.0015 =0.0001 score<0.156 termCount<2.398 =-0.0013 =0.0016
    rarest<0.93 mostProximity<0.079 =-0.0017 mostTerms<0.443 missingMeaning<0.61 fit<0.5 =-0.0012
    =0.0026 mostPairs<0.392 =-0.0006 =-0.0054 =0.0013 =0.0025 exact<0.382 exact<0.207 =-0.0035
    =-0.0014 verbatim<0.091 mostFittingSentence<0.259 sharpMeaning<0.419 fit<0.5 =-0.0013 =0.0012
    names<0.113 =-0.0036 =-0.0011 exact<0.5639 =0.0015 mostTerms<0.413 coverage<0.672 =-0.0054
    =-0.0002 =0.0004 pairs<0.155 =0.002 mostTerms<0.443 missingMeaning<0.623 =0.0005 =-0.0024
    =0.0011 rarest<0.93 meanRanked<0.37 termCount<1.792 meaning<0.659 score<0.266 =0.0012
    =-0.0028 =-0.003 fittingSentence<0.4 sharpMeaning<0.738 exact<0.541 =-0.0015
    heaviestEverMissing<0.1419 =0.0018 =-0.0015 =-0.0046 =0.0027 rarest<0.768 exact<0.763
    =-0.0017 mostFittingSentence<0.241 =-0.0029 =0.0011 =0.002 rare<0.397 =-0.0009 =0.0025
    rarest<0.93 mostExact<0.523 termCount<1.946 =-0.0029 =-0.0007 mostPairs<0.483 rarest<0.8189
    termCount<2.079 meaning<0.643 =-0.0002 mostTerms<0.6879 =-0.0023 =0.0008 =0.001 =0.0011
    missingMeaning<0.597 =0.002 terms<0.477 =-0.0025 rarest<0.6929 =-0.0007 =0.0012 terms<0.221
    =-0.0015 heaviestEverMissing<0.308 =0.0027 =-0.0009 mostFittingSentence<0.457 rarest<1.0
    termCount<1.3859 =-0.003 mostExact<0.523 =-0.0017 meanRanked<0.445 termCount<1.946
    rarest<0.838 meaning<0.643 =0.0008 =-0.0022 meanRanked<0.238 =-0.0013 topic<0.6939 =0.0058
    =-0.0005 =0.0008 =0.0015 rankedCoverage<0.474 =0.0001 =0.0032 rarest<0.6929
    fittingSentence<0.742 =0.0006 =-0.0026 =0.002 rarest<0.6929 verbatim<0.231 anyName<1.0
    =-0.0025 =-0.0001 =0.0004 terms<0.243 =-0.0016 rarest<1.0 rare<0.478
    heaviestEverMissing<0.361 =0.0003 =-0.0037 names<0.551 meanRarity<0.5649 terms<0.341
    pairs<0.221 =0.001 =-0.003 =0.0018 sentence<0.55 =0.0031 mostTerms<0.471 =-0.0035 =0.0003
    =-0.0009 =0.0026 meanRanked<0.335 rarest<1.0 asked<0.0 mostPairs<0.629 rare<0.919 =-0.0013
    proximity<0.255 =-0.0065 =-0.0017 =0.0007 meanRanked<0.238 =-0.0006 =0.0017 rare<0.397
    =-0.0011 =0.003 rarest<0.75 score<0.425 missingMeaning<0.586 =-0.0007 =-0.0033 =0.0006
    mostTerms<0.534 =0.0025 rare<1.0 =-0.0013 =0.0015 meanRanked<0.335 rarest<1.0 fit<0.5
    =-0.0018 meanRarity<0.307 =-0.0029 score<0.156 =-0.0014 missingMeaning<0.61 rarest<0.676
    =-0.0002 =0.0023 =-0.0012 mostCoverage<0.37 =-0.0019 heaviestEverMissing<0.232 =0.0031 =-0.0
    rarest<0.768 mostTerms<0.443 sentencePair<0.657 =0.0002 =-0.0042 =0.0003 mostTerms<0.518
    =0.003 =0.001 meanRanked<0.335 rarest<1.0 topRanked<0.646 sentence<0.473 mostExact<0.523
    =-0.0012 =0.0007 names<0.113 =-0.003 topRanked<0.34 =-0.0028 rarest<0.838 =-0.0007 =0.0032
    =0.0021 rare<0.397 =-0.0006 =0.0026 rarest<0.796 topRanked<0.459 =-0.0017 =0.0007
    sharpMeaning<0.738 =0.003 rare<1.0 =-0.001 =0.0022 rarest<0.86 mostProximity<0.154
    verbatim<0.091 sentence<0.611 =-0.0015 mostFittingSentence<0.291 =-0.0059 =-0.0022 =-0.0004
    mostTerms<0.457 mostSentencePair<0.532 =0.0022 terms<0.357 =-0.0027 =-0.0006
    mostFittingSentence<0.179 termCount<1.609 =-0.0032 =0.0008 =0.0008 score<0.1409 rarest<1.102
    mostProximity<0.052 =0.0001 =-0.0026 =0.0022 =0.0017 rarest<0.714 verbatim<0.2 asked<0.101
    meaning<0.854 rarest<0.641 =-0.0014 =-0.0033 meaning<0.999 =0.0012 =-0.0022 =0.0005
    heaviestMissing<0.222 exact<0.8189 =0.0021 verbatim<0.333 =-0.0023 =0.0005 =-0.0026
    terms<0.243 heaviestMissing<0.175 =0.0018 =-0.0017 rarest<1.0 verbatim<0.25 =0.0 =0.0014
    =0.0021 heaviestEverMissing<0.277 rarest<0.93 topRanked<0.536 anyName<1.0 =-0.0011
    topic<0.647 =-0.0005 rarest<0.703 mostProximity<0.334 =-0.0015 =0.0018 =0.003 topic<0.501
    =-0.0022 rankedCoverage<0.637 =0.0038 mostTerms<0.443 =-0.0019 fit<0.2 =-0.0006 =0.0013
    terms<0.221 =-0.001 =0.002 anyName<1.0 =-0.0024 =-0.0001 topRanked<0.429 rarest<0.622 =-0.002
    fittingSentence<0.165 =-0.0009 missingMeaning<0.656 =0.0015 =-0.0017 rarest<0.889 terms<0.341
    coverage<0.621 =0.0001 =-0.0049 mostFittingSentence<0.208 termCount<1.3859 =-0.0049
    sharpMeaning<0.645 =0.0024 =-0.0023 topic<0.557 fittingSentence<0.218 =0.0029 =-0.0036
    missingMeaning<0.586 =0.0024 =0.0005 =0.0017 heaviestEverMissing<0.308 meanRanked<0.445
    mostSentence<1.0 terms<0.198 =-0.0018 mostSentence<0.24 =0.0027 topRanked<0.625
    rankedCoverage<0.474 =0.0005 =-0.0004 =0.0021 fittingSentence<0.443 =-0.002 pairs<0.576
    =-0.0013 =0.0023 mostSentencePair<0.913 =0.0021 meanRanked<0.509 =-0.0007 =0.0011 rare<0.397
    =-0.0028 meaning<0.738 =0.0006 =-0.0031 topRanked<0.578 anyName<1.0 sharpMeaning<0.372
    mostExact<0.357 =-0.0014 =0.0017 mostFittingSentence<0.457 missingMeaning<0.575
    mostPairs<0.483 =-0.0013 sentence<0.641 =0.0041 =-0.0006 =-0.002 =0.0003 names<0.551
    meanRarity<0.507 =0.0004 missingMeaning<0.545 =0.0008 mostPairs<0.212 =0.0068 =0.0021
    topic<0.671 =-0.0019 =0.0015 =0.0012 topRanked<0.429 anyName<1.0 heaviestEverMissing<0.123
    heaviestMissing<0.3439 =-0.0005 =0.0019 mostProximity<0.065 mostWindow<0.397 =-0.0018 =0.0014
    =-0.0027 meanRarity<0.507 names<0.299 =0.001 mostProximity<0.108 =-0.0039 =-0.0002 =0.0017
    meanRanked<0.18 =-0.003 heaviestEverMissing<0.308 meanRarity<0.431 fittingSentence<0.742
    =0.0004 =-0.0015 =0.001 =-0.0019 mostFittingSentence<0.291 mostSentencePair<0.913 anyName<1.0
    meanRanked<0.335 asked<0.058 terms<0.371 =-0.0014 =-0.004 =-0.0002 mostFittingSentence<0.223
    =0.0029 =-0.0009 missingMeaning<0.5 fit<0.4 =-0.0023 =0.0008 missingMeaning<0.638 =0.002
    =-0.0011 meanRanked<0.466 =-0.0028 =-0.0002 exact<0.313 =-0.0024 missingMeaning<0.597 =0.0008
    =0.0 exact<0.207 =-0.0034 rarest<0.796 mostPairs<0.589 mostAsked<0.0 meanRanked<0.4069
    topic<0.748 window<0.498 =-0.0007 =-0.0028 =-0.0004 =0.0001 =0.0004 mostFittingSentence<0.457
    =-0.0003 =0.0013 meanRanked<0.335 rarest<1.0 mostFittingSentence<0.223 =-0.0021
    meanRanked<0.275 =-0.0004 =0.0023 rare<0.478 =0.0001 =0.0026 =0.0022 rarest<0.898
    meanRanked<0.445 proximity<0.016 verbatim<0.091 =-0.0031 =0.0009 missingMeaning<0.623
    terms<0.262 =-0.0014 =0.0004 verbatim<0.182 topRanked<0.485 topRanked<0.444 =-0.0028 =0.0012
    =-0.0045 =-0.0005 rarest<0.75 terms<0.562 missingMeaning<0.638 =-0.0001 =-0.0034 =0.0011
    =0.0018 mostCoverage<0.37 =-0.0011 =0.0015 rarest<0.86 verbatim<0.111 topRanked<0.593
    =-0.0014 =0.0011 heaviestEverMissing<0.123 missingMeaning<0.5649 =0.0015 =-0.0002
    rarest<0.661 =-0.0042 phrases<0.1419 sentence<0.445 =-0.0012 =0.0038 =-0.0013 terms<0.243
    =-0.0012 heaviestEverMissing<0.277 sentencePair<0.719 topRanked<0.297 =0.0005 =0.0032 =0.001
    meaning<0.724 =0.0034 =-0.003 rarest<0.714 mostTerms<0.551 sentencePair<0.928
    heaviestEverMissing<0.1419 =-0.0004 =-0.002 =-0.0041 sentencePair<0.687 =0.0028 =-0.0005
    score<0.156 rarest<1.102 anyName<1.0 heaviestEverMissing<0.176 rarest<0.93 =-0.0015 =0.0027
    =-0.0027 meaning<0.553 =-0.0021 =0.002 =0.0018 heaviestEverMissing<0.308 =0.001 meaning<0.738
    =0.0011 =-0.0032 mostFittingSentence<0.111 termCount<2.398 pairs<0.379 =-0.0025 =0.0 =0.0023
    mostExact<0.523 mostCoverage<0.677 =-0.0004 =-0.0033 termCount<2.079
    mostFittingSentence<0.457 termCount<1.3859 =-0.0019 heaviestEverMissing<0.176 =0.0003
    mostPairs<0.392 =0.0001 =-0.003 fit<1.0 =0.0015 mostSentence<0.653 =-0.0032 =0.0002
    mostFittingSentence<0.3459 =0.0022 =-0.0001 anyName<1.0 heaviestEverMissing<0.252
    verbatim<0.111 meanRarity<0.3479 =-0.0032 mostFittingSentence<0.425 termCount<1.946
    meanRarity<0.79 termCount<1.3859 =-0.0041 =-0.0011 =0.0012 =0.0006 =0.0009 =0.0005
    meaning<0.724 mostExact<0.478 =-0.0022 =0.0031 =-0.0032 names<0.551 =0.0013 meaning<0.724
    terms<0.544 =-0.0046 =-0.0008 =0.0006 rarest<1.0 mostPairs<0.589 sentencePair<0.879
    topRanked<0.625 mostExact<0.8139 rare<0.919 heaviestMissing<0.175 =0.0006 =-0.0009 =-0.0031
    terms<0.544 =0.0023 =-0.0008 =0.0028 =-0.0018 missingMeaning<0.61 mostFittingSentence<0.686
    =0.0026 =-0.0008 mostFittingSentence<0.425 rankedCoverage<0.951 =-0.0032 =-0.0004 =0.0014
    terms<0.168 =-0.0018 =0.0017 rarest<0.86 verbatim<0.111 mostFittingSentence<0.5
    sentencePair<0.879 =-0.001 mostFittingSentence<0.275 =-0.0048 =-0.001 mostPairs<0.553
    =-0.0009 =0.002 heaviestEverMissing<0.232 =0.0004 topic<0.66 =0.0018 =-0.0036
    mostSentence<0.503 rarest<1.102 anyName<1.0 =-0.0012 =0.0012 =0.0022 proximity<0.186
    topic<0.145 =0.0004 =0.004 =0.0009 terms<0.291 mostSentencePair<0.481 fittingSentence<0.2
    =-0.0009 =0.002 =-0.0024 names<0.551 anyName<1.0 heaviestEverMissing<0.252 mostPairs<0.24
    meanRarity<0.44 =-0.0031 =0.0001 pairs<0.221 sharpMeaning<0.597 =0.0001 =0.0042 pairs<0.2829
    =-0.002 =0.0004 sharpMeaning<0.511 =0.0016 =-0.0035 =0.0012 mostTerms<0.518 =-0.0033 =0.0
    rarest<0.796 mostPairs<0.518 rankedCoverage<0.474 =0.0004 topic<0.748 sharpMeaning<0.419
    =-0.0006 sharpMeaning<0.738 sentence<0.527 =-0.0007 names<0.485 =-0.0051 =-0.0015 =0.0007
    =-0.0005 mostCoverage<0.851 sharpMeaning<0.675 =0.0009 =-0.0031 =0.0007 rare<0.478
    rarest<1.102 heaviestEverMissing<0.16 =0.0008 =-0.0022 =0.0031 =0.0011 meanRanked<0.352
    termCount<1.946 meanRanked<0.18 =-0.0019 topic<0.6939 topic<0.58 rare<0.78 =0.001 =-0.002
    mostPairs<0.185 =0.0032 coverage<0.672 =-0.0023 =0.0019 topRanked<0.297 =0.002
    rankedCoverage<0.951 =-0.0021 =0.0015 fittingSentence<0.147 termCount<2.398 meanRanked<0.238
    =-0.0003 =-0.0035 =0.0015 =0.0012 =0.0008 rarest<1.0 mostFittingSentence<0.457
    meanRanked<0.509 sentence<0.737 mostCoverage<0.75 =-0.0007 mostFittingSentence<0.161 =-0.0016
    mostFittingSentence<0.368 =0.0023 =-0.0013 rarest<0.796 mostFittingSentence<0.208 =-0.004
    =-0.0014 topRanked<0.536 =0.0012 =-0.0021 =0.0012 topRanked<0.412 =-0.0015 rarest<0.736
    mostProximity<0.657 =-0.0003 =0.0015 =0.0019 =0.0012 rarest<0.676 fittingSentence<0.319
    fittingSentence<0.2 =-0.0006 =-0.0028 =-0.0001 coverage<0.361 =-0.0015 rarest<1.0
    mostFittingSentence<0.457 meanRarity<0.675 missingMeaning<0.623 names<0.431 =0.0008 =-0.0024
    window<0.618 =-0.0027 =-0.0001 rarest<0.889 =-0.0042 =0.0002 mostProximity<0.154
    meanRarity<0.529 =-0.0029 =0.0009 =0.0018 =0.0015 rarest<0.676 termCount<1.946 =-0.0013
    pairs<0.413 =-0.0007 =0.0024 mostFittingSentence<0.208 termCount<2.398 proximity<0.231
    rarest<1.102 =-0.0015 =0.0015 =0.0006 =0.0021 phrases<0.1419 meanRanked<0.289 =0.0004
    mostTerms<0.534 =0.0034 =0.0006 mostTerms<0.443 rarest<1.0 phrases<0.372 =-0.0005 =-0.0032
    =0.0022 =0.0008 names<0.551 anyName<1.0 rare<0.514 meaning<0.534 =0.0012 =-0.0019
    mostCoverage<0.606 score<0.156 =0.0002 =0.003 verbatim<0.182 score<0.329 =-0.0016 pairs<1.0
    =0.0 =-0.003 pairs<0.257 =0.0021 pairs<0.619 =-0.0007 =0.001 mostTerms<0.29 =-0.0005 =0.0012
    mostTerms<0.658 =-0.0026 =0.0001 exact<0.207 =-0.0029 mostFittingSentence<0.5 topRanked<0.646
    sentencePair<0.627 meanRanked<0.4069 sharpMeaning<0.372 names<0.113 =0.0018 mostTerms<0.304
    =-0.0014 =0.001 mostTerms<0.503 =-0.0008 =0.0017 =0.0033 meanRanked<0.488 =-0.0013 =0.0009
    =0.0019 topic<0.844 sharpMeaning<0.575 meanRanked<0.37 =-0.0025 =0.0012 =0.0017 =-0.0005
    anyName<1.0 missingMeaning<0.518 topic<0.738 rare<0.309 =-0.0022 =0.0003 =0.0019 rare<0.585
    =-0.0017 topic<0.632 =0.0012 names<0.382 topic<0.77 =-0.0011 terms<0.371 =-0.0019 =0.0003
    =-0.003 names<0.551 missingMeaning<0.5 =-0.0 =0.0015 terms<0.582 rare<0.834 =0.0007 =-0.0029
    =0.0003 rarest<0.676 verbatim<0.231 meanRarity<0.328 =0.0001 =-0.002 =0.0002 terms<0.243
    rare<0.437 =-0.0006 =-0.003 heaviestEverMissing<0.361 rarest<0.93 meanRarity<0.643
    missingMeaning<0.623 missingMeaning<0.5 =0.0002 =0.0017 meaning<0.917 mostExact<0.899
    =-0.0004 =-0.0032 =0.0015 =-0.0015 =0.0017 meanRarity<0.517 =-0.0034 =0.0005 meanRanked<0.289
    phrases<0.055 rare<0.945 mostFittingSentence<0.223 =-0.0013 =0.0002 =-0.003 mostSentence<0.24
    =0.0036 entities<1.0 =-0.0007 =0.001 missingMeaning<0.597 names<0.648 =0.0013 =-0.0011
    rare<0.585 =-0.0029 mostSentence<0.68 =0.0022 mostFittingSentence<0.309 verbatim<0.182
    =-0.0033 =-0.0002 rare<0.834 =-0.0021 =0.0004 rarest<1.0 mostTerms<0.443 missingMeaning<0.61
    meanRanked<0.289 rare<0.806 mostTerms<0.304 =-0.0014 =0.0005 =-0.0037 rarest<0.676 =-0.0026
    =0.0021 topic<0.728 =0.0003 sentencePair<0.542 =-0.0013 =-0.0045 meanRanked<0.238 topic<0.738
    =-0.0003 =-0.0035 meaning<0.333 =-0.0015 missingMeaning<0.575 =0.0014 =0.0003 =0.0011
    anyName<1.0 meanRanked<0.445 topRanked<0.646 meaning<0.6919 =0.0 heaviestEverMissing<0.232
    verbatim<0.2 rankedCoverage<0.528 =0.0004 =-0.002 pairs<0.413 =0.0022 =-0.0007 =-0.0029
    =0.0021 sentencePair<0.879 =0.0022 =-0.0003 rare<0.863 meaning<0.724 =0.0007 pairs<0.155
    =0.006 =0.0016 mostTerms<0.471 =-0.0024 =0.0004 rarest<0.714 mostTerms<0.443 termCount<1.946
    =-0.0026 verbatim<0.111 =-0.0022 =0.002 missingMeaning<0.586 pairs<0.534 entities<1.0
    =-0.0015 =0.0018 =0.003 topRanked<0.429 =-0.0028 =-0.0003 mostFittingSentence<0.208
    rarest<1.0 verbatim<0.231 topRanked<0.472 =-0.001 =-0.0044 =0.0008 terms<0.291 =-0.0007
    =0.0022 =0.001 mostFittingSentence<0.457 rarest<0.796 mostSentence<0.74 mostExact<0.84
    sentencePair<0.514 =0.0004 names<0.113 =-0.0023 =-0.0001 =0.0024 mostFittingSentence<0.196
    =-0.005 meanRanked<0.509 phrases<0.372 mostProximity<0.368 =-0.0025 =0.0012 topRanked<0.536
    =-0.0054 =-0.0011 =0.0013 mostExact<0.5689 pairs<0.3489 =-0.0004 =-0.0035 =0.0009 =0.0006
    meanRarity<0.44 mostProximity<0.093 termCount<2.197 =-0.0035 =0.0009 termCount<1.792
    mostFittingSentence<0.5 =-0.002 =0.0002 heaviestEverMissing<0.212 =0.0006 =-0.0028
    mostFittingSentence<0.457 termCount<1.3859 =-0.0015 phrases<0.1419 mostFittingSentence<0.196
    score<0.076 =-0.0018 =0.0006 =0.002 mostTerms<0.427 sharpMeaning<0.372 =0.0017 =-0.0023
    =0.0005 =0.0012 rarest<1.0 mostFittingSentence<0.291 phrases<0.055 sentence<0.771 =-0.0012
    =-0.0037 sentence<0.501 =0.0009 terms<0.526 pairs<0.534 meanRanked<0.275 =-0.003 =0.001
    =-0.0046 =0.0009 meanRanked<0.18 =-0.0023 rarest<0.889 heaviestMissing<0.147 =0.0007
    topic<0.844 =-0.0001 =-0.0033 =0.0018 terms<0.168 =-0.0017 =0.0014 termCount<2.398
    meanRanked<0.509 termCount<1.3859 =-0.0014 anyName<1.0 topRanked<0.251 =-0.0013 =-0.0001
    sharpMeaning<0.836 mostSentence<0.74 mostWindow<0.723 fit<0.2 heaviestMissing<0.246 =-0.0038
    =0.001 =0.001 =0.0037 fittingSentence<0.296 =0.0015 rare<1.0 sharpMeaning<0.623 =-0.0055
    =-0.0006 =0.0001 =0.0026 =0.0009 =0.0019 meanRanked<0.319 mostSentence<0.713 names<0.485
    score<0.156 =-0.0006 termCount<1.946 names<0.34 mostProximity<0.1719 verbatim<0.091 =-0.0006
    =0.0023 mostTerms<0.413 =-0.0035 =-0.0002 =0.0024 =0.0014 =-0.002 meanRanked<0.192 =-0.0049
    mostPairs<0.629 rarest<0.86 =-0.0029 =0.0003 =0.0008 heaviestMissing<0.274 =0.0007 =-0.0011
    proximity<0.084 topic<0.632 =0.0002 =-0.0011 missingMeaning<0.623 topic<0.748 phrases<0.416
    =0.0005 =-0.0011 meaning<0.8 =0.0019 =0.0004 meaning<0.854 topic<0.616 =0.0021
    mostCoverage<0.799 mostTerms<0.413 =-0.0019 =0.0014 rankedCoverage<0.847 =-0.0052 =-0.0011
    rare<0.806 =-0.0017 rankedCoverage<0.878 =0.002 =0.0001 rarest<0.601 entities<1.0 =-0.0019
    =0.0001 rare<0.478 rarest<1.102 =-0.0012 =0.0019 rankedCoverage<0.474 meanRanked<0.192
    =0.0003 =0.0032 rarest<0.86 meanRanked<0.4069 fit<0.5 meanRanked<0.352 =-0.0027 =0.0004
    mostTerms<0.367 =-0.0027 =0.0005 =0.0009 mostWindow<0.667 topic<0.683 =0.0051 =0.0002 =0.0006
    exact<0.207 =-0.0033 rarest<0.714 termCount<1.609 =-0.0015 mostTerms<0.503 termCount<2.079
    =-0.0015 =0.0005 =0.0011 meanRanked<0.335 fit<0.5 rarest<0.93 rare<0.78 verbatim<0.25
    =-0.0013 =0.0017 =-0.0035 rare<0.478 =-0.0006 =0.0021 =0.0007 mostTerms<0.534 =0.0017
    mostCoverage<0.88 =-0.0023 =0.0008 exact<0.469 meanRanked<0.1419 missingMeaning<0.48 =-0.0007
    =0.0019 meaning<0.534 =0.0008 =-0.0015 mostProximity<0.052 meanRanked<0.203 =-0.0029
    heaviestEverMissing<0.194 =-0.0009 =0.002 terms<0.262 =-0.0015 topic<0.844 meanRarity<0.497
    exact<0.79 phrases<0.467 =-0.0001 =-0.0031 =0.0007 exact<0.614 =0.0027 =0.0007 =-0.0005
    termCount<2.398 meanRanked<0.335 mostSentence<0.74 verbatim<0.5 termCount<1.946 =-0.0008
    =0.0003 =0.0017 mostPairs<0.212 =-0.0036 =-0.0007 mostExact<0.5 =-0.0026 pairs<0.534
    termCount<1.3859 =-0.0002 fit<0.4 =0.0031 =0.0008 window<0.881 meanRanked<0.488
    mostProximity<0.445 =-0.0007 =-0.0042 =0.0009 =0.0005 =0.002 rarest<0.661 =-0.0007
    meaning<0.917 rarest<1.102 score<0.156 termCount<2.197 =-0.0013 =0.0006 rarest<1.0
    verbatim<0.1429 mostSentence<0.601 meanRarity<0.44 =-0.0012 =0.0019 =-0.0008 meanRarity<0.387
    =0.0028 missingMeaning<0.623 =0.0009 =-0.0011 =0.0016 =0.0023 termCount<1.792
    termCount<1.3859 =0.0003 =0.0027 =-0.0005 heaviestEverMissing<0.308 fittingSentence<0.742
    termCount<2.398 terms<0.262 =-0.001 meanRarity<0.328 rankedCoverage<0.664 pairs<0.221
    =-0.0003 =-0.0032 score<0.477 =0.0031 =-0.0009 sentence<0.641 meanRarity<0.488 =0.0003
    =0.0019 =0.0002 =0.002 =-0.001 names<0.34 mostProximity<0.19 fittingSentence<0.237 =-0.0016
    =0.002 =-0.0049 =0.0012 mostWindow<0.5699 rankedCoverage<0.554 =-0.0002 =-0.0034
    sentence<0.55 proximity<0.231 score<0.266 =0.0016 =-0.0011 =0.0023 meanRarity<0.4089
    verbatim<0.1429 mostExact<0.8139 sentence<0.737 =-0.0013 =-0.0045 =-0.0003 sharpMeaning<0.623
    =-0.0012 rankedCoverage<0.755 =0.0032 =0.0001 topic<0.899 names<0.551 =0.0007 =-0.0009
    =-0.0023 mostFittingSentence<0.457 names<0.551 anyName<1.0 rare<0.397 =-0.0015
    sharpMeaning<0.372 mostWindow<0.778 exact<0.3489 =-0.0009 mostPairs<0.125 =0.0042 =0.0012
    =-0.0011 =-0.0004 meanRarity<0.363 =-0.0025 meaning<0.5709 =-0.0002 heaviestMissing<0.313
    topRanked<0.512 =0.0029 =0.0005 =-0.0004 =-0.0021 topRanked<0.548 =0.0012 =0.0001 terms<0.168
    =-0.002 window<0.271 =0.0017 rankedCoverage<0.266 =-0.0014 rankedCoverage<0.474 window<0.592
    phrases<0.239 =-0.0 =0.0021 =0.0037 terms<0.262 =-0.0027 mostSentencePair<0.636 =0.0007
    mostTerms<0.457 names<0.431 topic<0.793 window<0.729 =0.002 =-0.0014 =-0.0025 =-0.004
    topRanked<0.429 =-0.0013 =0.0004 rarest<0.889 verbatim<0.2 missingMeaning<0.638
    mostProximity<0.038 =-0.0016 =-0.0001 sharpMeaning<0.706 rarest<0.768 pairs<0.221 =-0.0023
    =-0.0065 =0.0002 mostProximity<0.305 =-0.0026 =0.0005 mostSentence<0.74 score<0.228 =-0.0005
    =0.0018 mostSentence<0.834 =-0.002 =0.0002 mostSentence<0.503 =-0.0004 exact<0.59 =0.0034
    =0.0008 rarest<0.796 mostPairs<0.449 topRanked<0.485 =-0.0006 topRanked<0.607 mostTerms<0.658
    missingMeaning<0.623 =-0.0022 =-0.0054 =0.0003 =0.0008 missingMeaning<0.597 =0.001 =-0.0003
    rare<0.478 sharpMeaning<0.351 =0.0004 =-0.0017 sentence<0.641 mostAsked<0.0 =0.0024 =0.0004
    mostTerms<0.397 =-0.0019 score<0.374 =0.0027 =0.0001 exact<0.207 =-0.0021 rarest<0.661
    mostTerms<0.518 meanRanked<0.388 sharpMeaning<0.553 rare<0.806 =-0.0005 =-0.0048 =0.0009
    =-0.0031 =0.0003 mostFittingSentence<0.457 meanRarity<0.3479 =-0.002 sharpMeaning<0.372
    sentence<0.807 meanRanked<0.238 =0.0006 =0.004 =-0.0017 meanRarity<0.529 =0.0004 rarest<0.93
    =-0.0014 =0.0003 =0.001 rarest<0.676 termCount<1.946 score<0.425 =-0.0023 topRanked<0.429
    =-0.0029 meaning<0.954 =0.0012 mostTerms<0.658 =-0.0039 =0.0 sharpMeaning<0.553 mostAsked<0.0
    =-0.0025 =0.0011 =0.002 meanRanked<0.335 rarest<1.0 mostAsked<0.09 =-0.0011 =0.0005 =0.0008
    topRanked<0.485 meanRanked<0.4069 =0.0011 =0.0049 =0.0005 rarest<0.86 proximity<0.016
    heaviestEverMissing<0.212 mostFittingSentence<0.393 =-0.0037 =-0.0006 =0.0001 names<0.113
    =-0.0005 names<0.648 sharpMeaning<0.396 =-0.0009 missingMeaning<0.586 sentence<0.611 =0.0006
    =0.0034 heaviestEverMissing<0.123 =-0.0005 =0.002 =-0.0013 heaviestEverMissing<0.16 =0.0013
    names<0.242 =-0.0011 missingMeaning<0.518 =-0.0002 =0.0035 rarest<0.676 mostAsked<0.0
    phrases<0.055 sharpMeaning<0.553 sharpMeaning<0.419 =-0.0009 =-0.0043 rankedCoverage<0.664
    =-0.0029 =0.0001 phrases<0.467 =0.0005 =-0.0015 =0.0008 meanRanked<0.352 rarest<1.102
    mostFittingSentence<0.161 =-0.001 sentencePair<0.627 rare<0.585 meanRanked<0.111 =0.0029
    =-0.0007 =0.0015 =-0.0008 =0.0021 =0.0009 termCount<2.398 anyName<1.0 verbatim<0.111
    mostPairs<0.483 =-0.0012 mostProximity<0.278 =0.0034 topRanked<0.578 =-0.0017 =0.0017
    heaviestEverMissing<0.096 mostSentence<0.74 =0.0014 coverage<1.0 meanRarity<0.488 =-0.0005
    =-0.004 =0.0006 proximity<0.041 =0.002 =-0.0014 topic<0.58 topRanked<0.512 =0.0 =-0.0026
    =0.001 =0.0019 rarest<1.0 heaviestMissing<0.313 sentence<0.445 =0.0008 meanRanked<0.319
    names<0.648 names<0.113 missingMeaning<0.597 =-0.0006 sentence<0.737 =-0.0015 =-0.0054
    meaning<0.785 mostTerms<0.443 names<0.34 =-0.0006 =-0.0044 =0.0003 =0.0028 =-0.0041 =0.0003
    =-0.0013 sentence<0.27 =-0.001 mostProximity<0.278 =0.0022 =-0.0 termCount<2.398
    meanRanked<0.445 rarest<1.0 termCount<1.3859 meanRanked<0.275 =-0.0049 =-0.0009 exact<1.0
    phrases<0.372 =-0.0002 missingMeaning<0.61 meanRarity<0.469 =0.0012 =-0.0026 =-0.0033 =0.0012
    fittingSentence<0.2 sentencePair<0.514 =-0.0011 =0.0027 proximity<0.167 =0.0048 =0.0006
    =0.0004 fittingSentence<0.0869 =0.0032 =-0.0001 rarest<1.0 meanRanked<0.509 pairs<0.221
    names<0.299 mostPairs<0.42 mostWindow<1.0 heaviestEverMissing<0.308 meanRanked<0.275
    meaning<0.607 =0.0015 =-0.0006 =0.0021 =-0.0012 =-0.0014 =0.0028 meaning<0.871 =-0.0013
    =0.0017 heaviestEverMissing<0.212 =-0.0003 meaning<0.643 =0.0008 =-0.0029 =0.0009 terms<0.168
    =-0.002 =0.0013 mostCoverage<0.37 =-0.0015 mostSentencePair<0.305 =0.0017 verbatim<0.231
    mostFittingSentence<0.425 mostTerms<0.609 =-0.0005 =-0.0026 mostTerms<0.397 =-0.0012 =0.0009
    meanRanked<0.192 meanRarity<0.46 =0.0005 =-0.0032 pairs<0.452 topRanked<0.523
    meanRarity<0.517 missingMeaning<0.586 =-0.0004 =0.0028 =0.0046 =0.0001 topic<0.876 =0.0004
    =-0.0014 mostFittingSentence<0.457 rankedCoverage<0.755 names<0.551 rare<0.397
    meanRanked<0.192 anyName<1.0 =-0.0007 =0.0017 =-0.0018 terms<0.262 mostCoverage<0.556 =0.0004
    =-0.0031 mostTerms<0.337 fittingSentence<0.063 =0.0036 =0.0008 =0.0004 =-0.0023
    sentencePair<0.748 =0.0012 rankedCoverage<0.786 =-0.0032 =-0.0006 fit<1.0 =0.0014 =-0.0003
    rarest<0.676 termCount<1.609 =-0.0019 =-0.0004 rare<0.585 rarest<1.102 topic<0.793
    sharpMeaning<0.802 phrases<0.1419 fittingSentence<0.2 =-0.0008 =0.0018 =-0.0023 =0.0028
    =-0.0024 =0.0021 termCount<1.3859 rarest<0.889 meanRanked<0.37 =-0.0051 =-0.0003 =0.0012
    meanRanked<0.25 =-0.0 terms<0.51 =0.0018 =0.0003 termCount<2.398 rare<0.62 meanRanked<0.304
    mostFittingSentence<0.129 =-0.0013 meanRarity<0.615 meanRanked<0.092 =0.0022
    mostSentence<0.364 =-0.0021 meanRanked<0.25 =0.0008 =-0.0016 =0.0018 meaning<0.724 =0.001
    =-0.0047 termCount<1.3859 mostFittingSentence<0.425 =-0.0019 =0.0007 meanRarity<0.3479
    mostProximity<0.21 =-0.0026 =-0.0 =0.0004 =0.0014 rare<0.62 termCount<2.398
    missingMeaning<1.0 sharpMeaning<0.623 =-0.0005 missingMeaning<0.586 =-0.0005 =-0.0042 =0.0019
    =0.0012 rare<0.716 mostTerms<0.337 =-0.0005 mostWindow<0.548 =0.0001 =0.0031 mostTerms<0.443
    sentence<0.445 mostWindow<0.5699 =-0.0004 =0.0032 sharpMeaning<0.553 =-0.0027 sentence<0.737
    =0.0009 =-0.0018 =0.0002 exact<0.207 =-0.0021 termCount<2.398 meanRanked<0.4069 anyName<1.0
    topRanked<0.646 termCount<1.3859 =-0.0021 fittingSentence<0.4 =-0.0006 =0.0012 =0.0021
    rankedCoverage<0.502 missingMeaning<0.536 =0.0003 =0.0029 sharpMeaning<0.645
    fittingSentence<0.218 missingMeaning<0.509 =-0.0008 =0.0032 mostAsked<0.0 =-0.0033 =0.0011
    =0.0013 =0.0005 =0.0019 termCount<1.3859 terms<0.685 meanRarity<0.497 =-0.0035 =-0.0011 =-0.0
    termCount<2.079 mostExact<0.8139 meanRarity<0.398 topRanked<0.499 =-0.0008 =-0.0033 fit<1.0
    fittingSentence<0.319 rare<0.62 =-0.0008 =0.0007 =-0.0017 meanRarity<0.529 =0.0003 =0.0039
    fit<1.0 fit<0.5 =0.0001 =0.0016 =-0.001 =0.0006 terms<0.198 =-0.0017 entities<1.0
    mostFittingSentence<0.208 mostSentencePair<0.773 =-0.0001 =-0.0021 proximity<0.132
    fittingSentence<0.5 mostWindow<0.504 meaning<0.71 =0.0011 =-0.0021 window<0.701
    fittingSentence<0.237 =0.0019 =0.0055 =0.0005 =-0.0017 window<0.592 =-0.0016 phrases<0.239
    =0.0009 =-0.0003 terms<0.262 =-0.0015 =0.0006 rarest<0.75 termCount<2.079 terms<0.544
    fittingSentence<0.218 =-0.0004 termCount<1.609 =-0.0045 phrases<0.27 fittingSentence<0.296
    =-0.0022 =0.0014 topRanked<0.523 =-0.0043 =-0.0004 =-0.0 =0.0012 score<0.156 =-0.0004
    meanRanked<0.192 =-0.0006 topRanked<0.512 meanRanked<0.4069 rarest<0.838 =-0.0001 =0.0023
    =0.0038 =0.0004 missingMeaning<0.623 meanRanked<0.335 termCount<1.946 =-0.0004 =0.0007
    rare<0.716 pairs<0.316 =0.0044 =0.0006 =0.0007 pairs<0.221 verbatim<0.167 sentencePair<0.811
    anyName<1.0 mostFittingSentence<0.309 =-0.0015 =0.0018 =0.0036 =-0.0014 =0.0027
    meanRanked<0.509 mostProximity<0.657 missingMeaning<1.0 =-0.0025 =0.0006 =0.0003 =0.0008
    rarest<1.0 verbatim<0.231 mostFittingSentence<0.223 mostSentence<0.421 =-0.0002 =-0.002
    rarest<0.703 mostTerms<0.518 topRanked<0.499 =-0.001 =-0.0037 topRanked<0.459 =-0.0017
    meanRanked<0.4069 =0.0049 =-0.0002 missingMeaning<0.435 =-0.0013 =0.0007 missingMeaning<0.526
    mostFittingSentence<0.368 =0.0023 =-0.0002 window<0.522 =-0.0021 =0.0001 =0.0008 exact<0.207
    =-0.0019 rarest<1.0 meanRanked<0.238 topRanked<0.512 =-0.0004 =-0.003 names<0.822
    mostFittingSentence<0.223 mostSentencePair<0.507 =0.0018 =-0.0012 phrases<0.107 rarest<0.676
    sharpMeaning<0.575 =-0.0021 mostExact<0.763 =0.0042 =-0.001 =0.002 heaviestMissing<0.234
    =0.0005 mostExact<0.64 =-0.0038 =0.0002 =-0.0017 =0.0009 meanRarity<0.281 phrases<0.178
    =-0.0037 =0.0001 phrases<0.372 mostFittingSentence<0.259 topRanked<0.472 meanRanked<0.352
    =-0.0001 =0.003 verbatim<0.091 =-0.0024 =0.0008 rare<0.716 meaning<0.643 =0.0032 pairs<0.189
    =0.0022 =-0.0007 meanRanked<0.192 =-0.0034 =0.0006 heaviestEverMissing<0.096 =0.0001
    verbatim<0.2859 =-0.0043 =-0.001 rarest<0.93 meanRanked<0.352 termCount<1.3859 =-0.0033
    verbatim<0.5 termCount<1.946 meanRanked<0.275 topRanked<0.32 =-0.0004 rare<0.78 =-0.0013
    mostFittingSentence<0.368 =-0.0052 =-0.0015 rarest<0.8189 =-0.0009 =0.0027 =0.0002 =0.0017
    rarest<0.796 =-0.0001 topRanked<0.472 =0.0051 =0.0006 score<0.076 =-0.0017 =0.0012
    names<0.551 termCount<1.3859 mostFittingSentence<0.208 rarest<0.838 =-0.0044 =-0.0003
    =-0.0002 terms<0.198 =-0.0009 mostProximity<0.038 =0.0027 termCount<2.398 rarest<0.75
    =-0.0001 score<0.156 =-0.0008 phrases<0.1419 window<0.471 =-0.0007 =0.0026 =0.0002 =0.0021
    score<0.685 meanRanked<0.25 =-0.004 =-0.0011 =0.0006 mostFittingSentence<0.208 phrases<0.055
    =-0.0008 mostWindow<0.723 topic<0.671 =0.0026 =0.0002 =-0.0011 missingMeaning<0.623
    topic<0.748 fit<0.4 =0.0013 =-0.0002 =0.0011 topic<0.616 mostWindow<0.866 =0.0037 =0.0001
    missingMeaning<0.74 topic<0.858 missingMeaning<0.706 topic<0.717 =0.0005 =-0.0017 =-0.0036
    =0.001 =0.0002 mostPairs<0.518 termCount<2.398 topic<0.77 sharpMeaning<0.765 =-0.0004
    terms<0.462 =0.0026 =-0.0007 =-0.0011 =0.0013 pairs<0.494 =0.002 meaning<0.8179
    fittingSentence<0.218 sharpMeaning<0.533 =0.0007 =0.0041 =-0.0001 mostFittingSentence<0.425
    phrases<0.27 =-0.0037 =-0.0009 fittingSentence<0.742 topic<0.899 =0.0016 =-0.0019 =-0.0015
    rarest<0.676 sentencePair<0.395 =0.0012 meaning<1.0 phrases<0.335 mostWindow<0.617
    rarest<0.622 =-0.0036 =-0.0002 =-0.0004 phrases<0.467 =0.0027 mostExact<0.84 =-0.0027 =0.0005
    =-0.0026 mostFittingSentence<0.196 rarest<1.102 =-0.0006 =0.0017 phrases<0.372 verbatim<0.2
    =0.0004 =0.0019 mostTerms<0.443 =-0.0029 =0.0004 rarest<0.622 mostWindow<0.617 =-0.0024
    phrases<0.467 =0.0001 topRanked<0.5629 =-0.0036 =0.0004 terms<0.198 =-0.0009 topRanked<0.485
    meanRarity<0.328 =-0.0019 mostCoverage<0.701 topic<0.77 missingMeaning<0.586
    sharpMeaning<0.372 =0.0013 =-0.0007 terms<0.325 meanRarity<0.517 =-0.0016 =0.0028 =0.0048
    =-0.0011 =0.0017 =-0.0001 rarest<0.93 topic<0.876 terms<0.262 rankedCoverage<0.474 =-0.0005
    =-0.0031 topic<0.501 heaviestEverMissing<0.277 =-0.0015 =0.0015 rarest<0.75 =-0.0003
    mostExact<0.5 =-0.0014 exact<0.515 =0.0051 =0.0006 verbatim<0.6 terms<0.562 =-0.003 =-0.0006
    =0.0014 terms<0.168 =-0.0016 rarest<1.102 =0.0007 =0.003 exact<0.207 fittingSentence<0.0869
    =0.0005 =-0.0039 termCount<2.398 mostFittingSentence<0.5 mostSentencePair<0.866 window<0.786
    topRanked<0.607 proximity<0.309 =-0.0002 =-0.0017 =0.0022 =0.0012 exact<0.79 =-0.0032
    =-0.0005 rarest<0.6929 mostSentence<0.68 =-0.0037 topic<0.876 =0.0008 =-0.0021
    topRanked<0.523 =0.0024 =0.0004 =0.0015 rarest<0.86 meanRarity<0.643 mostExact<0.5
    mostSentencePair<0.556 =-0.0004 =-0.0032 mostSentencePair<0.424 =0.0026 mostTerms<0.322
    =-0.0015 =0.0002 mostFittingSentence<0.457 =-0.0034 =0.0001 rare<0.397 mostSentencePair<0.269
    =0.0013 =-0.0011 mostExact<0.595 mostFittingSentence<0.259 =0.001 =0.0041 rare<0.716 =-0.002
    heaviestMissing<0.147 =0.0002 =0.0021 terms<0.198 =-0.0016 mostTerms<0.6879 names<0.822
    anyName<1.0 verbatim<0.2 meanRarity<0.488 proximity<0.421 =-0.0008 =-0.0029 termCount<1.3859
    =-0.0017 mostExact<0.523 =-0.0006 verbatim<0.091 =0.0023 =-0.0005 topic<0.844 =0.0007
    pairs<0.534 =-0.0027 =0.0001 score<0.109 =0.003 =0.0003 =-0.0033 =0.001 meanRanked<0.335
    mostSentence<0.74 topic<0.793 rare<0.397 =-0.0008 meaning<0.8179 topRanked<0.133 =-0.0016
    =0.0004 =0.0028 names<0.113 termCount<2.079 =-0.0034 =-0.0002 =0.0009 mostPairs<0.629
    =-0.0022 =0.0006 proximity<0.186 mostExact<0.548 =0.0049 =0.0008 window<0.672 =-0.0017
    sentence<0.579 =0.0027 =0.0001 entities<1.0 meaning<0.625 names<0.15 =0.0011 =-0.0022
    mostPairs<0.589 =-0.0007 =0.0003 topic<0.671 names<0.551 sharpMeaning<0.396 =-0.0005 =0.0012
    mostTerms<0.551 =-0.0028 mostProximity<0.445 =0.0014 =-0.0013 fit<0.4 pairs<0.316 =-0.0019
    pairs<0.68 =0.0027 =-0.0008 pairs<0.221 =0.0023 =0.0007 meanRanked<0.335 fit<0.5 verbatim<0.2
    mostFittingSentence<0.066 =0.0002 terms<0.526 mostPairs<0.265 sentencePair<0.331 =0.0006
    =-0.0018 =-0.0034 =0.0007 meanRarity<0.553 meaning<0.8179 termCount<1.792 =-0.0019 =0.0015
    =0.0029 =-0.0016 =0.0002 pairs<0.189 proximity<0.029 =-0.0001 =0.0023 terms<0.341 =-0.0037
    =0.0002 topic<0.647 names<0.648 meanRanked<0.066 =-0.0014 =0.0006 =-0.0012
    heaviestMissing<0.222 heaviestMissing<0.183 topRanked<0.593 topic<0.828 =-0.0007 =0.0003
    meanRarity<0.46 =0.0017 =-0.0003 mostPairs<0.265 =0.0001 =0.002 anyName<1.0 mostPairs<0.185
    topic<0.76 =0.0008 =-0.0018 =-0.0018 topic<0.705 =-0.0011 =0.0026 meanRanked<0.4069
    names<0.485 mostTerms<0.609 mostTerms<0.182 =-0.0017 termCount<2.398 names<0.113 topic<0.8159
    rare<0.397 =-0.0015 =0.0002 meanRarity<0.449 =-0.0003 =-0.0034 meaning<0.785 =-0.0001 =0.0025
    =0.0017 meanRarity<0.4089 =-0.0036 =-0.0003 mostTerms<0.457 =-0.0033 =-0.0002 topRanked<0.499
    =0.0016 =0.0001 rarest<0.676 termCount<1.792 sharpMeaning<0.466 =0.0007 heaviestMissing<0.109
    missingMeaning<0.61 =0.0015 =-0.0017 =-0.0043 meaning<0.738 =-0.001 mostProximity<0.406
    =0.0031 =-0.0007 terms<0.198 =-0.0014 names<0.648 sharpMeaning<0.511 =0.0009 topic<0.632
    fittingSentence<0.0869 =0.0034 =0.0002 =-0.0003 fittingSentence<0.275 =0.0007 =-0.0028
    proximity<0.016 =-0.0007 rarest<0.601 termCount<2.079 terms<0.357 =-0.0037
    missingMeaning<0.526 =0.0015 =-0.0012 mostProximity<0.21 =-0.0014 =0.0032 termCount<1.3859
    =-0.0012 heaviestEverMissing<0.176 proximity<0.465 =0.0013 mostProximity<0.592 =-0.0014
    =0.0009 rarest<1.102 mostExact<0.523 =-0.001 missingMeaning<0.518 =-0.0011 =0.0013 =0.0022
    rare<0.478 terms<0.341 topRanked<0.32 terms<0.168 =-0.0017 =0.0007 =-0.0014 =-0.0038
    terms<0.262 =-0.0013 terms<0.277 =0.0025 phrases<0.372 meaning<0.917 rare<0.945 =0.0006
    =-0.0004 =0.0012 missingMeaning<0.46 =-0.0029 missingMeaning<0.5649 meaning<0.6919 =-0.0014
    =0.0015 rare<1.0 =-0.0016 =0.0003 rankedCoverage<0.225 termCount<1.946 =-0.0036 =-0.0003
    names<0.822 missingMeaning<0.623 rare<0.355 meanRanked<0.1419 =0.0009 =-0.0021 names<0.431
    =0.0006 topRanked<0.297 =-0.0032 window<0.618 =0.0023 sharpMeaning<0.489 =-0.0023 =0.0007
    topic<0.6939 =0.001 mostTerms<0.518 names<0.113 =-0.0024 =-0.0002 =-0.0 =-0.0015
    meanRarity<0.4089 heaviestEverMissing<0.176 =-0.0002 =-0.0018 phrases<0.372 verbatim<0.111
    fittingSentence<0.128 mostProximity<0.305 =-0.001 =0.0015 =0.0004 mostSentence<0.392 =-0.0004
    score<0.1729 topRanked<0.396 =0.0041 =0.0002 fittingSentence<0.4 =0.0014 verbatim<0.333
    =0.0015 =-0.0026 score<0.266 =-0.0027 mostSentence<0.713 =0.0014 =-0.0006 anyName<1.0
    rare<0.514 meaning<0.59 =0.0004 =-0.0015 rarest<0.86 verbatim<0.111 mostTerms<0.367 =-0.0026
    mostFittingSentence<0.161 =-0.0031 rarest<0.714 =-0.001 =0.0011 pairs<0.221 rarest<0.641
    =-0.0006 =0.0039 termCount<1.946 =-0.0007 meaning<0.753 =0.0029 rarest<0.676 =0.0021 =-0.0021
    =0.0008 =0.0004 rarest<0.676 mostSentencePair<0.424 =0.002 sharpMeaning<0.553 names<0.551
    =-0.002 =0.0007 =-0.0001 names<0.551 anyName<1.0 rare<0.478 =-0.0007 rankedCoverage<0.579
    meanRarity<0.497 =0.0005 terms<0.387 =0.0033 =0.0001 mostExact<0.716 terms<0.477 =-0.0022
    =0.0007 =0.0002 =0.0011 mostExact<0.788 =-0.0032 =-0.0001 exact<0.207 =-0.0018 rarest<1.0
    mostTerms<0.367 rare<0.653 fittingSentence<0.296 mostSentencePair<0.556 rarest<0.8189 =0.0009
    mostSentencePair<0.337 =0.0011 =-0.0018 =-0.0023 =0.0027 =-0.0019 =0.0002 fittingSentence<0.2
    fittingSentence<0.034 rare<0.478 =-0.0001 =0.0032 rarest<1.102 =-0.0022 =0.001
    mostExact<0.617 =0.0044 =0.0002 rarest<0.676 entities<1.0 heaviestMissing<0.246
    mostSentencePair<0.832 rarest<0.622 fittingSentence<0.296 =-0.0013 =0.0017 =0.0022 =-0.002
    =-0.0035 score<0.647 fit<1.0 =0.0003 =-0.002 mostProximity<0.657 =0.0037 =0.0002 terms<0.198
    mostProximity<0.024 =-0.0028 sentence<0.33 =0.0014 =-0.0019 rarest<1.102 =0.0002 =0.0022
    names<0.822 missingMeaning<0.597 pairs<0.576 =0.0001 =0.0014 sharpMeaning<0.445 =0.0015
    verbatim<0.167 topRanked<0.499 meanRanked<0.37 score<0.351 names<0.113 =-0.0014 =0.002
    =-0.0028 =0.0019 mostTerms<0.471 =-0.0049 topRanked<0.578 =-0.0023 =0.0009 pairs<0.221
    =0.0021 window<1.0 =-0.0011 =0.0005 =-0.0017 pairs<0.221 verbatim<0.111 topRanked<0.485
    =0.0005 =-0.0006 rare<0.478 =-0.0005 terms<0.357 =0.0034 mostSentence<0.626 =-0.0003
    rare<0.945 =0.0048 =0.0005 rankedCoverage<0.8179 topRanked<0.273 rare<0.78 =0.0018 =-0.001
    =-0.0008 topic<0.6 =-0.0017 topic<0.899 mostSentencePair<0.832 =0.0027 =0.0004 =-0.0013
    rarest<1.102 rare<0.478 meanRanked<0.092 =0.0013 =-0.0011 rarest<1.0 meanRanked<0.192
    sentence<0.301 =0.0007 rarest<0.8189 sharpMeaning<0.466 mostPairs<0.185 =-0.0021 =0.0022
    =-0.0033 =-0.0034 rarest<0.661 sharpMeaning<0.553 =-0.0015 =0.0002 sharpMeaning<0.054
    =-0.0024 =0.0006 mostExact<0.595 =0.004 =0.0005 =0.0019 names<0.648 topic<0.647
    missingMeaning<0.5 missingMeaning<0.435 phrases<0.055 =-0.0 =0.0023 =-0.0013 verbatim<0.2
    missingMeaning<0.74 rankedCoverage<0.611 =0.001 mostExact<0.8139 =-0.002 =0.001 =0.0029
    verbatim<0.5 =0.004 =0.0006 meanRanked<0.536 =-0.0002 =0.001 meanRanked<0.319 =-0.0032
    fit<0.5 =0.001 =-0.0021 heaviestEverMissing<0.308 sentence<0.55 proximity<0.231
    mostPairs<0.311 mostFittingSentence<0.3459 =0.0003 =0.0026 =-0.0008 =0.0014
    mostFittingSentence<0.5 =-0.0004 mostFittingSentence<0.8159 topic<0.8159 mostSentence<0.653
    =-0.001 terms<0.562 =0.0034 =0.0008 =-0.0002 mostTerms<0.551 =-0.0021 =0.0
    fittingSentence<0.237 =-0.0015 sharpMeaning<0.511 =0.0027 =-0.0015 terms<0.198 =-0.0012
    mostTerms<0.237 =0.0018 rarest<0.889 meanRanked<0.445 topRanked<0.485 =-0.0001 rare<0.653
    =0.0016 mostTerms<0.457 mostCoverage<0.826 mostFittingSentence<0.3459 =-0.004 =0.0 =-0.0059
    mostFittingSentence<0.208 =-0.0036 =-0.0001 =0.0005 mostSentence<0.503 =-0.0003
    verbatim<0.333 heaviestMissing<0.175 =0.0008 =0.003 =-0.0004 rarest<1.0 score<0.647
    names<0.648 meanRarity<0.675 mostSentence<0.276 =0.0012 mostPairs<0.589 mostPairs<0.553
    mostFittingSentence<0.686 =-0.0005 =0.0015 =-0.0023 mostSentence<0.74 =0.0016 =-0.0001
    sharpMeaning<0.533 =-0.0003 =-0.0035 =-0.0024 =0.0005 mostAsked<0.056 =0.0011 rarest<1.102
    rare<0.653 =-0.0024 =0.0006 =0.0012 names<0.648 meanRanked<0.509 anyName<1.0 names<0.18
    =-0.0001 =-0.0015 sharpMeaning<0.2 =-0.0014 mostSentencePair<0.396 =0.0031 names<0.242
    =-0.001 sharpMeaning<0.575 terms<0.341 =-0.0018 =0.0005 meaning<0.835 =0.0041 mostTerms<0.503
    =0.0025 =-0.0006 =0.0006 mostTerms<0.658 meanRanked<0.37 =-0.0037 =-0.0009 =0.0007
    rarest<0.75 termCount<1.792 mostExact<0.523 =-0.0033 proximity<0.507 meaning<0.643 =0.0006
    mostSentencePair<0.608 =0.0007 meaning<0.769 =-0.0037 =-0.0013 =0.0002 terms<0.357
    rankedCoverage<0.554 sentence<0.39 =-0.0011 =0.0019 =-0.0032 names<0.34 sentence<0.358
    =0.0023 =-0.0002 =0.0029 score<0.156 =-0.0004 =0.0005 mostFittingSentence<0.457
    proximity<0.084 =-0.0007 pairs<0.3489 =0.0007 mostSentence<0.421 =0.0015 topRanked<0.548
    meaning<0.835 =-0.0005 proximity<0.421 =-0.0004 =-0.0036 =-0.0 fit<1.0 phrases<0.372 =0.0017
    meaning<0.854 =-0.0018 =0.0007 mostCoverage<0.63 =-0.0027 mostCoverage<0.775 =0.0025
    mostWindow<0.866 =-0.0021 =-0.0001 missingMeaning<0.623 mostPairs<0.483 rarest<0.542
    missingMeaning<0.545 =-0.0001 =-0.0033 =0.0001 phrases<0.467 mostExact<0.788 =0.0028 =0.0008
    =0.0002 fittingSentence<0.034 topRanked<0.499 meanRanked<0.289 =-0.0002 =0.0036 =-0.0004
    proximity<0.556 names<0.242 heaviestEverMissing<0.096 =-0.0009 =-0.0029
    mostSentencePair<0.802 =0.0019 =-0.0011 =0.0002 termCount<2.398 mostTerms<0.443
    mostSentence<0.74 pairs<0.221 meanRanked<0.319 =-0.0 heaviestMissing<0.29 =0.0038 =-0.0006
    verbatim<0.231 exact<0.491 names<0.113 =-0.0018 =0.0012 meanRanked<0.289 =-0.0037 =-0.0009
    fittingSentence<0.237 sentencePair<0.457 =-0.0001 =0.0034 =-0.0008 =-0.0022 =0.0001
    fittingSentence<0.063 =0.0027 =0.0002 fittingSentence<0.742 heaviestEverMissing<0.232
    topic<0.748 sentencePair<0.486 =0.0007 =-0.0006 fittingSentence<0.165 =-0.0002
    rankedCoverage<0.474 =0.003 meanRarity<0.44 =0.0016 =-0.0 topic<0.77 rare<0.478 =-0.001
    topic<0.458 =-0.0015 topic<0.557 =0.0042 =0.0011 =-0.0027 proximity<0.556 topRanked<0.593
    =-0.0038 =-0.0008 =0.0002 meanRarity<0.281 =-0.0016 proximity<0.556 pairs<0.3489
    proximity<0.016 meanRarity<0.488 =-0.002 =-0.0002 meaning<0.51 =0.0016 meanRarity<0.597
    mostWindow<0.642 sentencePair<0.597 =-0.0003 =-0.0022 meaning<0.738 =-0.0007 pairs<0.257
    rankedCoverage<0.755 =0.0032 =0.0007 =-0.0006 =0.0014 =-0.0006 meanRarity<0.376 =0.0019
    =0.0001 rarest<0.86 score<0.647 names<0.648 verbatim<0.333 =-0.0004 pairs<0.221 =0.003
    =0.0001 =-0.0018 mostFittingSentence<0.457 topic<0.793 =-0.002 =0.0014 names<0.299 =0.0002
    =0.0025 mostSentence<0.526 proximity<0.041 =0.001 heaviestEverMissing<0.123 =0.0007
    rarest<1.102 =-0.0024 =0.0011 exact<0.638 =0.0032 =0.0003 heaviestMissing<0.259 names<0.34
    topic<0.899 =0.0005 verbatim<0.5 =-0.0023 =0.001 meaning<0.724 mostTerms<0.609
    topRanked<0.396 =-0.0006 =-0.0031 =0.0003 terms<0.462 =0.0031 mostPairs<0.392 =-0.0024
    =0.0003 mostProximity<0.278 meanRarity<0.497 mostSentence<0.5719 =-0.0017 fit<0.5 =-0.002
    =0.0026 =0.0005 =-0.0031 topRanked<0.223 =0.0008 rarest<0.676 meaning<0.738 meaning<0.5709
    =0.0012 terms<0.462 =-0.003 verbatim<0.091 =0.0013 =-0.002 mostSentence<0.713 termCount<1.946
    =0.0003 =0.0033 topRanked<0.429 =-0.0031 mostPairs<0.553 =0.0007 window<0.881 =-0.0036
    mostPairs<0.808 =0.0016 =-0.001 mostCoverage<0.37 =-0.0021 =0.0001 names<0.431
    heaviestEverMissing<0.252 mostSentence<0.74 verbatim<0.5 rankedCoverage<0.225
    mostSentence<0.24 =0.0009 =-0.0021 rarest<0.838 =0.0003 =0.0016 =0.0029 =-0.0 pairs<0.413
    rare<0.62 meanRarity<0.5649 sentencePair<0.486 =-0.0005 =-0.0029 =0.0008 =0.0018 =-0.0029
    score<0.647 =-0.0011 sentence<1.0 =0.0027 =-0.0003 mostFittingSentence<0.5 sharpMeaning<0.894
    termCount<1.946 rankedCoverage<0.225 =-0.0026 rankedCoverage<0.474 window<0.5669
    mostPairs<0.061 =0.001 =-0.001 =0.0026 topic<0.458 =-0.0019 sharpMeaning<0.372 =0.0021
    sharpMeaning<0.533 =-0.0017 score<0.245 =-0.0019 =0.0 =0.0002 topRanked<0.444 =0.0026
    verbatim<0.182 =-0.0019 =0.0011 =0.0006 exact<0.207 =-0.0015 topRanked<0.499 meanRanked<0.388
    heaviestEverMissing<0.308 proximity<0.465 meaning<0.724 sentencePair<0.627 =0.0005 =-0.0016
    topic<0.6939 =0.0028 proximity<0.084 =-0.0023 heaviestEverMissing<0.1419 exact<0.763 =0.0031
    =0.0002 =-0.0015 exact<1.0 =-0.0035 =0.0012 =-0.0008 mostPairs<0.42 =0.0033 =0.0002 =-0.0002
    exact<0.207 fittingSentence<0.0869 =0.0006 =-0.0035 rarest<0.714 missingMeaning<0.509
    meanRanked<0.319 exact<0.5639 =-0.0016 =0.0012 =0.0034 verbatim<0.091 topRanked<0.593
    =-0.0017 =0.0011 mostWindow<0.642 =-0.0014 =0.0004 missingMeaning<0.48 =-0.0004
    meanRanked<0.111 =0.0034 heaviestEverMissing<0.277 heaviestMissing<0.3439 =0.0004 =0.0029
    =-0.0009 termCount<1.3859 verbatim<0.182 =-0.0013 =0.0004 topic<0.844 meaning<0.854
    terms<0.562 =0.0004 sentencePair<0.687 =0.0019 score<0.647 =-0.0024 =-0.0002 pairs<0.534
    proximity<0.231 =0.0007 =0.0032 score<0.56 names<0.18 =0.0003 =-0.0026 =0.0013
    sharpMeaning<0.645 =0.0014 termCount<2.197 =-0.0013 =0.0013 missingMeaning<0.623
    mostProximity<0.024 meanRarity<0.479 =-0.0029 mostFittingSentence<0.129 =-0.0019 =0.0006
    topRanked<0.412 missingMeaning<0.417 =0.0018 =-0.0002 missingMeaning<0.46 =-0.0009
    coverage<0.649 =0.0021 terms<0.341 =-0.0024 missingMeaning<0.575 terms<0.604 =0.0017 =-0.0004
    mostFittingSentence<0.393 =-0.0014 verbatim<0.2859 =0.0027 =-0.0014 =-0.0003 score<0.076
    =-0.0011 meanRanked<0.1419 missingMeaning<0.555 =0.0003 =0.0028 meanRanked<0.18
    rankedCoverage<0.611 meanRanked<0.156 =0.0013 =-0.001 =-0.004 missingMeaning<0.623 =0.0003
    missingMeaning<0.74 entities<1.0 meanRanked<0.445 phrases<0.372 meanRanked<0.319 =-0.0031
    =-0.0003 =-0.005 =0.0004 mostProximity<0.494 =0.0009 =-0.0014 =0.0003 rarest<1.0
    termCount<1.3859 mostTerms<0.457 =-0.0025 =-0.0005 mostWindow<0.5699 rankedCoverage<0.357
    proximity<0.1 =-0.0002 =0.0027 termCount<1.609 =0.0005 proximity<0.149 proximity<0.084
    =-0.0022 terms<0.277 =0.0018 =-0.0011 =-0.0029 proximity<0.054 =-0.0015 proximity<0.132
    =0.0022 =0.0002 termCount<1.792 =0.0016 =0.0001 mostTerms<0.182 =-0.0017 rarest<1.102
    phrases<0.372 rare<0.397 asked<0.034 mostTerms<0.237 =0.0017 =-0.0009 =-0.0033 rarest<0.676
    mostPairs<0.2859 =-0.0014 =0.0003 sentence<1.0 =0.0007 =-0.0007 heaviestEverMissing<0.096
    sentence<0.527 =0.0021 =-0.0003 terms<0.418 =-0.0041 rarest<0.768 =-0.0029 =0.0005 =0.0019
    mostTerms<0.609 mostSentencePair<0.717 termCount<2.398 mostTerms<0.427 =0.0001
    proximity<0.207 =-0.002 mostPairs<0.392 =0.0018 =-0.0009 =0.0016 proximity<0.421
    mostProximity<0.255 topic<0.671 =0.001 =-0.0018 =0.0016 mostPairs<0.42 =-0.0024 =0.0002
    mostProximity<0.592 score<0.647 =-0.0024 =-0.0004 rarest<0.575 =-0.0019 =0.0007 rarest<0.714
    missingMeaning<0.509 terms<0.51 topRanked<0.444 =0.0009 =-0.0017 =0.0034 window<0.8149
    mostFittingSentence<0.309 =-0.0004 rarest<0.641 =-0.0012 termCount<1.792 =-0.0054 =-0.0016
    mostFittingSentence<0.585 topRanked<0.523 mostFittingSentence<0.457 =-0.0019 =0.0018 =0.0018
    =-0.0012 mostFittingSentence<0.208 names<0.34 =-0.0001 =-0.0023 =0.0006 meanRarity<0.3479
    mostPairs<0.483 window<0.471 =0.0005 topRanked<0.412 =-0.0037 =-0.0008 =0.0002
    mostTerms<0.182 =-0.0016 rarest<1.0 mostExact<0.392 =-0.0012 fittingSentence<0.218 fit<0.4
    rarest<0.79 =-0.0004 meanRanked<0.192 =-0.0023 =0.0017 rarest<0.8189 =0.0025 =-0.0003
    =-0.0002 heaviestMissing<0.3439 =0.0004 =0.0029 rarest<0.661 meanRanked<0.214
    mostProximity<0.138 =-0.0005 =0.0018 rankedCoverage<0.664 sharpMeaning<0.645 =-0.003 =-0.0001
    meaning<0.954 =0.0002 proximity<0.681 =-0.003 =-0.0001 mostTerms<0.182 =-0.0015
    meanRanked<0.092 rare<0.397 =0.0036 =0.0002 rare<0.437 =-0.0007 rarest<0.796 meanRanked<0.509
    =-0.0002 =0.0014 =0.0008 proximity<0.016 mostProximity<0.024 =-0.0002 rare<0.653 =-0.0006
    =-0.0038 termCount<2.398 exact<0.44 sharpMeaning<0.597 =-0.001 =0.0009 proximity<0.132
    mostFittingSentence<0.457 sentencePair<0.542 =0.0004 =0.0032 =-0.0011 rankedCoverage<0.445
    =0.0013 window<0.592 =-0.0013 heaviestMissing<0.246 =-0.0 mostProximity<0.278 =0.003 =-0.001
    =0.0015 exact<0.207 =-0.0016 names<0.551 mostFittingSentence<0.457 fit<1.0 =-0.0002 =0.0021
    topic<0.8159 sharpMeaning<0.623 meanRarity<0.44 =-0.0016 sentencePair<0.811 =0.0026 =-0.0002
    score<0.451 =0.0034 =0.0012 score<0.451 =-0.002 =0.0 mostTerms<0.518 =-0.0029 mostPairs<0.736
    topic<0.66 =0.0002 =-0.0021 =0.0016 topRanked<0.485 topRanked<0.429 =0.0002
    fittingSentence<0.2 mostWindow<0.667 =0.0007 =0.0036 fittingSentence<0.257 =-0.001
    phrases<0.372 =0.0017 =-0.0007 heaviestEverMissing<0.252 termCount<1.3859
    mostFittingSentence<0.686 =-0.0017 =-0.0002 fittingSentence<0.742 meaning<1.0
    mostFittingSentence<0.457 phrases<0.239 =0.001 =-0.0005 =0.0011 =-0.0008 =-0.0011 =-0.0024
    rarest<0.93 topRanked<0.625 mostFittingSentence<0.275 sentencePair<0.928 =-0.0004 =-0.0029
    fittingSentence<0.742 mostTerms<0.352 rare<0.684 =-0.0 =-0.0035 =0.0003 =-0.0014
    coverage<0.847 =0.0029 =0.0001 rankedCoverage<0.266 =-0.0007 mostTerms<0.274
    fittingSentence<0.128 =0.0005 =0.004 heaviestEverMissing<0.308 topRanked<0.548 =0.0018 =-0.0
    =-0.0013 termCount<2.079 meaning<0.871 =-0.0004 topic<0.876 topic<0.828 meanRarity<0.507
    sentence<0.707 =-0.0024 fittingSentence<0.063 =-0.0018 =0.001 meanRarity<0.643 =0.0022
    =-0.0007 =0.0018 termCount<1.792 =0.0002 =-0.0026 meanRarity<0.469 sentence<0.737
    mostWindow<0.642 =0.0009 =0.0037 =-0.0004 rankedCoverage<0.611 =-0.0 =-0.0018 rarest<0.714
    terms<0.722 termCount<1.609 topic<0.844 window<0.929 heaviestEverMissing<0.16 rarest<0.622
    =-0.0013 =-0.0044 =0.0002 pairs<0.75 =0.0014 =-0.0013 =-0.0033 exact<1.0 =-0.0004 topic<0.828
    =0.0028 =-0.0003 pairs<0.3489 =0.0031 =-0.0001 exact<0.207 =-0.0014 heaviestEverMissing<0.308
    =0.0004 =-0.0005 phrases<0.372 termCount<1.3859 meanRarity<0.79 =-0.001 =0.0008 window<0.592
    termCount<1.609 topRanked<0.297 =-0.0004 meanRarity<0.517 =0.0002 =0.0042
    mostSentencePair<0.636 coverage<0.772 =-0.0002 =0.0021 =-0.0018 asked<0.0 topRanked<0.36
    =0.0037 =0.0009 =-0.0006 mostCoverage<0.775 topRanked<0.472 =0.0002 =-0.0036 =-0.0001
    rarest<1.102 rare<0.478 heaviestEverMissing<0.123 =0.0013 meanRanked<0.092 =0.0011
    coverage<0.499 =-0.0013 =-0.0037 rarest<1.0 meanRanked<0.18 asked<0.169 =-0.0018 =0.0007
    sentencePair<0.486 =0.0013 rarest<0.75 mostTerms<0.352 =-0.0027 =-0.0004 =0.0003 exact<0.59
    =0.0035 =0.0004 coverage<0.402 =0.0 =0.0033 rarest<0.714 missingMeaning<0.586
    mostProximity<0.255 =-0.0005 mostTerms<0.609 =0.0018 =-0.0011 =-0.0008
    mostFittingSentence<0.208 =-0.0004 topRanked<0.499 meanRanked<0.4069 exact<0.382 =-0.001
    mostPairs<0.125 sharpMeaning<0.466 =0.0003 =0.0047 mostFittingSentence<0.327 termCount<1.946
    mostProximity<0.1719 =0.0005 =-0.0033 =0.0008 =0.0014 =0.0045 =0.0001 mostAsked<0.339
    missingMeaning<0.623 meanRanked<0.227 mostSentence<0.653 mostWindow<0.617 =-0.0002 =0.0019
    =-0.0025 =0.0006 meaning<0.917 mostProximity<0.052 =0.002 mostProximity<0.123 =-0.0035
    sentencePair<0.748 pairs<0.221 =0.0018 mostCoverage<0.701 =-0.0024 =0.0007
    missingMeaning<0.638 =-0.0038 verbatim<0.111 =-0.0021 =-0.0001 =0.0003 =-0.0017
    meanRarity<0.517 topRanked<0.593 =-0.0006 exact<0.79 =0.002 phrases<0.6889 mostTerms<0.633
    =-0.0 =-0.003 =0.0015 mostAsked<0.0 mostSentence<0.601 meaning<0.607 =0.0035 meaning<0.71
    =-0.0013 mostPairs<0.185 =0.0033 =0.0007 mostTerms<0.457 mostPairs<0.483 =-0.0023 =0.0005
    topRanked<0.536 =0.0013 =-0.0002 =-0.0007 names<0.551 topRanked<0.523 score<0.647
    mostPairs<0.808 anyName<1.0 heaviestEverMissing<0.252 proximity<0.016 rare<0.653 =0.001
    =-0.0033 phrases<0.335 phrases<0.178 =0.0007 =-0.0008 =0.0018 mostProximity<0.1719 rare<0.478
    =-0.001 =0.0026 =-0.0041 =0.0009 =-0.002 =0.0022 =-0.0002 score<0.647 =-0.0014 =0.0005
    rarest<0.661 rankedCoverage<0.878 topRanked<0.297 mostPairs<0.212 =-0.0012 =0.0017
    topic<0.683 topRanked<0.444 =-0.0012 =-0.0056 sharpMeaning<0.553 =-0.0024
    mostSentencePair<0.866 topRanked<0.444 =-0.0013 meanRanked<0.388 =0.0038 =-0.0002 =-0.0022
    topic<0.844 =0.0014 =-0.0021 meanRanked<0.37 mostExact<0.867 =-0.0001 =-0.0017 =0.0004
    mostWindow<0.306 heaviestEverMissing<0.16 =0.0028 =0.0001 mostFittingSentence<0.144
    rare<0.478 =-0.0017 mostWindow<0.723 meanRanked<0.192 mostCoverage<0.606 =-0.0019 =0.0012
    =0.0017 meanRarity<0.497 =-0.0029 missingMeaning<0.555 =-0.0015 =0.0015 meanRanked<0.111
    =0.0014 meanRanked<0.18 names<0.382 missingMeaning<0.49 =0.0015 =-0.0012 =-0.0034 =0.0001
    sentence<0.144 pairs<0.316 =0.0023 =-0.0008 meanRanked<0.319 fit<0.5 =-0.0008 pairs<0.619
    sentence<0.737 termCount<2.303 =0.0004 =-0.0012 =-0.0025 =0.0019 topRanked<0.472 rarest<0.79
    mostExact<0.8139 meaning<0.738 =0.0013 =-0.0026 rarest<0.622 =-0.0005 =0.0034 =0.003
    meanRarity<0.307 =0.0018 =-0.0001 topic<0.6939 fittingSentence<0.034 meaning<0.738 =0.0004
    mostExact<0.958 =0.0035 =0.0 names<0.822 fittingSentence<0.185 phrases<0.055 =-0.0012 =0.0009
    topRanked<0.512 =0.001 topic<0.66 topRanked<0.578 =-0.0028 =0.0 =0.0019 =-0.0025
    fittingSentence<0.034 =-0.001 verbatim<0.6 mostAsked<0.0 =-0.0005 =0.0007 =0.0012
    termCount<1.3859 =-0.0009 fittingSentence<0.742 meanRarity<0.281 =-0.0014 meanRanked<0.335
    names<0.551 topic<0.858 =0.0001 =-0.0017 =-0.0017 topic<0.647 missingMeaning<0.5 =-0.0002
    =0.0031 pairs<0.189 topic<0.738 =-0.0006 =0.0027 score<0.266 =-0.0024 fittingSentence<0.034
    =-0.0006 =0.0006 score<0.56 =-0.0026 =0.0 pairs<0.221 verbatim<0.167 proximity<0.016
    meanRarity<0.539 =-0.0018 topRanked<0.548 sharpMeaning<0.302 =0.002 window<0.5669 =0.0008
    =-0.0022 =-0.0015 fit<0.5 mostTerms<0.5679 =-0.0007 =0.002 topic<0.8159 =0.0011 =-0.0016
    mostPairs<0.365 topic<0.6939 meanRanked<0.238 =0.0001 =0.0042 =-0.001 =0.0037 =-0.0004
    mostTerms<0.413 sentencePair<0.719 heaviestMissing<0.175 fittingSentence<0.034 =0.0028
    =0.0002 anyName<1.0 verbatim<0.182 =-0.0012 topic<0.66 =0.002 =-0.0003 mostPairs<0.2859
    meaning<0.6919 =-0.001 =0.0017 =0.0027 rarest<0.763 =-0.0043 =-0.0009 mostExact<0.523
    =-0.0021 heaviestMissing<0.202 =0.0 rarest<0.6929 =-0.0006 =0.0021 pairs<0.221
    mostPairs<0.212 score<0.266 mostWindow<0.526 =-0.0 mostWindow<0.617 =0.0032 =0.0001
    meanRarity<0.431 =-0.0026 meanRarity<0.5649 =0.0011 =-0.001 sharpMeaning<0.738 pairs<0.114
    mostExact<0.788 mostExact<0.663 rare<0.684 =0.0008 =-0.0021 =0.0031 =-0.0021 meanRarity<0.431
    =0.0003 =0.0038 =0.0029 =-0.0002 rarest<1.102 anyName<1.0 names<0.15 sharpMeaning<0.302
    topRanked<0.625 =0.0018 =-0.0011 meanRanked<0.18 =-0.0016 =0.0001 topRanked<0.444 =-0.0025
    meanRanked<0.388 =0.0011 mostFittingSentence<0.5 =-0.0037 =0.0001 meanRanked<0.092 =0.0027
    sharpMeaning<0.396 =-0.0007 topRanked<0.512 =0.0012 mostFittingSentence<0.457 =-0.0014
    =0.0007 =0.0018 fittingSentence<0.0869 topic<0.671 mostFittingSentence<0.091
    sharpMeaning<0.533 =-0.0004 =0.0024 meanRarity<0.46 =0.0004 coverage<0.821 =0.0041 =0.0008
    heaviestMissing<0.222 =0.0002 mostFittingSentence<0.091 =0.0004 =-0.0025 rarest<0.575
    meanRanked<0.388 topRanked<0.472 =-0.0011 =0.002 =-0.0021 topic<0.738 =-0.0004
    heaviestMissing<0.29 =0.0005 =-0.001 mostSentence<0.74 meaning<0.8179 phrases<0.372
    names<0.299 phrases<0.178 anyName<1.0 =0.0002 sharpMeaning<0.351 =-0.0004 =0.0032
    sharpMeaning<0.597 =-0.0004 =-0.0025 =-0.0008 =0.0011 topic<0.683 =0.0033
    missingMeaning<0.706 sentencePair<0.597 =-0.0007 =0.0032 missingMeaning<1.0 =-0.0033 =0.0004
    score<0.329 =-0.0018 =-0.0002 entities<1.0 rarest<0.601 pairs<0.75 pairs<0.221 fit<0.5
    =-0.0022 =0.0015 =-0.0028 =0.0005 meaning<0.625 =0.0008 heaviestEverMissing<0.277 pairs<0.413
    mostWindow<0.452 =-0.0014 mostWindow<1.0 sharpMeaning<0.836 heaviestEverMissing<0.212 =0.0004
    =0.0027 =0.0033 =-0.0008 mostPairs<0.518 =-0.0027 =0.0 =-0.0014 =0.0004 topic<0.844
    meaning<0.854 mostSentence<0.74 meaning<0.8179 =0.0001 =0.0022 =-0.0005 meanRanked<0.37
    names<0.113 =-0.0006 mostTerms<0.503 =0.0033 =-0.0007 =0.0014 heaviestMissing<0.234
    exact<0.739 window<0.701 =0.0003 =0.0033 score<0.532 meaning<0.917 =-0.0027 =-0.0001
    meanRarity<0.421 =0.0014 =-0.0008 =-0.0036 mostAsked<0.339 mostWindow<0.5699 window<0.271
    mostProximity<0.024 =-0.0009 =0.0019 meanRarity<0.488 fittingSentence<0.063 =-0.0024
    mostPairs<0.24 meanRarity<0.431 =-0.0027 =0.0 topRanked<0.273 =0.0023
    heaviestEverMissing<0.096 =0.0009 =-0.0021 mostPairs<0.311 rare<0.355 =-0.0011 score<0.228
    =0.0016 =-0.0008 =-0.0018 =0.0002 =-0.002 exact<0.207 rankedCoverage<0.445 =-0.0001 =-0.0034
    terms<0.198 mostSentence<0.24 =0.0007 =-0.0016 termCount<2.398 rarest<0.796 mostPairs<0.589
    anyName<1.0 exact<0.763 =-0.0012 =0.0003 topic<0.632 =-0.0007 missingMeaning<0.638 =0.0027
    =-0.0007 pairs<0.534 =0.0024 names<0.382 =0.0006 =-0.0013 =0.0004 =0.0015
    fittingSentence<0.532 mostFittingSentence<0.457 rarest<1.0 mostTerms<0.609 =-0.0
    meanRanked<0.488 =-0.0018 =0.0011 =0.0006 rarest<0.86 missingMeaning<0.638 meanRanked<0.319
    =-0.0003 =0.002 missingMeaning<0.706 meanRanked<0.445 =-0.0035 =0.0001 fittingSentence<0.405
    rarest<0.661 =-0.0021 =0.0011 =0.0023 =0.0026 rarest<0.6929 =-0.0025 =-0.0003 entities<1.0
    meaning<0.8179 =0.0002 proximity<0.016 =-0.0023 pairs<0.189 topRanked<0.512 =-0.0001 =0.003
    terms<0.418 mostProximity<0.278 =-0.001 =-0.0041 meaning<0.854 =-0.0017 window<0.8149
    =-0.0017 =0.0004 terms<0.243 =-0.0013 heaviestMissing<0.147 terms<0.722 pairs<0.413 =-0.0011
    =0.0005 =0.002 =0.0011 mostTerms<0.658 sentence<0.42 fittingSentence<0.185 mostExact<0.663
    mostProximity<0.065 heaviestEverMissing<0.212 =-0.0005 =0.0013 phrases<0.055 =-0.002
    proximity<0.1 =-0.0016 =0.0016 =0.0016 mostFittingSentence<0.208 =0.0002
    mostFittingSentence<0.291 =0.0041 =0.0011 =-0.0002 phrases<0.416 meanRarity<0.719 =0.0019
    =-0.0006 pairs<1.0 =-0.0012 =0.0009 score<0.647 mostProximity<0.334 mostProximity<0.305
    pairs<0.413 meaning<0.8179 =0.0 termCount<1.3859 =-0.0022 topic<0.781 mostSentencePair<0.66
    =0.0018 =0.0054 =-0.0001 =-0.0012 =0.0022 mostCoverage<0.775 =-0.0029 topic<0.6
    fittingSentence<0.319 =-0.0005 =-0.0032 mostProximity<0.368 =0.002 meanRanked<0.238 =-0.0021
    =0.0 =0.0009 mostAsked<0.339 mostSentence<0.74 mostWindow<0.806 entities<1.0
    sharpMeaning<0.272 mostSentence<0.308 =0.0001 =0.0027 verbatim<0.2 =-0.0005
    rankedCoverage<0.637 rankedCoverage<0.389 =-0.0006 sharpMeaning<0.706 =0.0025 =-0.0006
    =-0.001 =0.0007 =0.0024 mostSentence<0.772 sharpMeaning<0.645 =-0.0005 =-0.0034
    heaviestEverMissing<0.16 =-0.0 =0.0019 =-0.0014 rarest<0.86 mostExact<0.595 topRanked<0.485
    meanRarity<0.507 =-0.0009 =0.0006 =-0.0032 termCount<1.3859 =-0.0009 proximity<0.343
    mostWindow<0.642 pairs<0.114 =-0.0019 missingMeaning<0.509 =0.0027 =-0.0005
    heaviestMissing<0.274 pairs<0.379 heaviestMissing<0.175 mostExact<0.788 =0.0053 =0.0011
    =0.0003 =-0.0003 =0.0036 =-0.0001 =0.0004 verbatim<0.6 meanRanked<0.1419 missingMeaning<0.586
    verbatim<0.231 mostProximity<0.024 =-0.0012 mostSentence<0.24 =0.0028 =0.0001 =-0.0019 =0.004
    meanRanked<0.18 mostSentence<0.626 pairs<0.155 meanRanked<0.156 =0.0001 =-0.0026 =0.0007
    =-0.005 topRanked<0.251 =-0.002 =-0.0001 topic<0.717 =-0.0016 meanRanked<0.388 =0.0037
    =0.0005 rarest<1.102 mostExact<0.5 =-0.0006 meanRanked<0.192 =-0.0006 rankedCoverage<0.474
    proximity<0.231 =0.0007 =0.0038 rarest<0.714 rankedCoverage<0.528 =-0.003 termCount<2.079
    =-0.0003 =0.0015 mostExact<0.548 =0.0025 proximity<0.016 rarest<0.889 =-0.0019 =0.0007
    pairs<0.155 =0.0016 heaviestEverMissing<0.252 =0.0004 =-0.0028 =0.0014 mostCoverage<0.37
    =-0.0013 missingMeaning<0.623 fit<0.5 rarest<0.508 =0.002 sentencePair<0.363
    mostSentencePair<0.367 =-0.0005 =0.0024 topic<0.828 =-0.0009 =0.0014 missingMeaning<0.555
    =0.0003 mostFittingSentence<0.5 proximity<0.07 =0.0044 =0.0013 =-0.0005 rarest<0.889
    mostTerms<0.658 =-0.001 =0.0004 topic<0.793 =0.0017 =-0.0007 meanRarity<0.281 =-0.0015
    sentencePair<0.486 missingMeaning<0.8149 =0.0003 =0.0027 mostWindow<0.504 =-0.0021 rarest<1.0
    mostFittingSentence<0.196 verbatim<0.231 meanRanked<0.262 =-0.0003 =-0.003 =0.0005
    meanRanked<0.18 =-0.003 missingMeaning<0.597 =0.0006 heaviestMissing<0.234 sentencePair<0.627
    =0.0027 =-0.0002 =-0.0017 mostProximity<0.334 =0.0021 =-0.0004 score<0.076 =-0.0012
    rarest<0.676 =-0.0004 meanRarity<0.3479 =-0.0013 topRanked<0.485 meanRanked<0.4069
    mostProximity<0.231 topRanked<0.396 rankedCoverage<0.266 =-0.0009 meanRanked<0.111 =0.0038
    =0.0006 mostExact<0.617 =0.0002 =-0.0028 mostSentencePair<0.717 =0.0001 mostProximity<0.368
    =0.005 =0.0011 =0.0037 meanRarity<0.488 =0.0006 =-0.0005 anyName<1.0 =-0.0001 exact<0.715
    sharpMeaning<0.553 terms<0.243 =-0.0013 sentence<0.42 window<0.393 =0.0009 =0.004 exact<0.491
    =0.002 terms<0.371 =-0.0024 missingMeaning<0.5649 =-0.0013 =0.0028 window<0.618 =0.0011
    =0.005 sentence<0.641 exact<0.875 =-0.0024 =0.0004 topic<0.6 =-0.0009 =0.0007 exact<0.207
    =-0.0018 sharpMeaning<0.372 names<0.15 coverage<0.672 =0.0017 =-0.0002 rarest<0.768
    mostSentence<0.548 =-0.0005 =0.0025 =-0.0011 sharpMeaning<0.396 =-0.0027 meaning<0.659
    fittingSentence<0.107 =-0.0026 exact<0.638 =-0.0016 =0.0014 sharpMeaning<0.445 =0.0017
    mostPairs<0.449 rarest<0.714 =-0.0012 =0.0 =0.0003 mostFittingSentence<0.457 rarest<1.0
    rankedCoverage<0.474 mostExact<0.5689 =-0.0003 meanRarity<0.328 =-0.0007 =0.0027
    meanRarity<0.431 mostPairs<0.125 =-0.0023 =0.0003 rarest<0.75 verbatim<0.2859
    mostProximity<0.123 =-0.0004 =-0.004 meaning<0.835 =0.0018 =-0.0015 meanRarity<0.579 =0.0001
    =-0.0017 asked<0.0 =0.0015 =-0.0003 =0.0005 anyName<1.0 mostFittingSentence<1.0
    missingMeaning<0.61 mostPairs<0.589 sentence<0.611 =0.0001 rarest<0.796 =-0.0024 =0.0002
    =0.001 topic<0.705 =0.0007 verbatim<0.182 mostExact<0.6889 rarest<0.86 =-0.0045 =-0.0011
    mostProximity<0.334 =0.001 =-0.0023 meanRarity<0.387 =0.0014 meaning<0.917 =-0.0021 =-0.0
    =0.001 =0.0005 rarest<0.447 =-0.0014 mostTerms<0.182 =-0.0013 rarest<1.102 rare<0.437
    mostTerms<0.258 mostFittingSentence<0.179 sentence<0.23 =-0.0021 =0.0003 =0.0031 rare<0.309
    =0.0002 verbatim<0.091 =-0.0011 =-0.0038 mostProximity<0.052 rarest<0.889 mostTerms<0.5679
    =-0.0021 =0.0001 =0.0011 missingMeaning<0.597 =0.0005 =-0.0002 =0.0019 termCount<1.3859
    =-0.0007 sharpMeaning<0.2 mostProximity<0.024 =-0.0006 =0.0024 rare<1.0 mostProximity<0.494
    missingMeaning<0.48 phrases<0.302 missingMeaning<0.46 meanRanked<0.111 =-0.0016 =0.0006
    =-0.0017 =-0.0026 =-0.0 meanRanked<0.466 =-0.0033 =0.0008 mostProximity<0.445 =0.0014
    mostTerms<0.534 =-0.0011 sentence<0.707 =-0.0017 =0.0008 mostProximity<0.038 =0.0006
    rare<0.478 heaviestEverMissing<0.176 =0.0005 score<0.124 =-0.0004 =-0.0023
    heaviestEverMissing<0.232 mostTerms<0.258 =-0.0023 mostTerms<0.337 proximity<0.029 =-0.0011
    rankedCoverage<0.528 =0.0023 =0.0001 mostProximity<0.138 =-0.0017 =0.0 meanRanked<0.25
    =0.0026 proximity<0.186 =0.0023 rare<0.684 =-0.0037 =0.0013 rankedCoverage<0.225
    meanRanked<0.111 =-0.0023 mostCoverage<0.506 =0.0013 =-0.0018 meanRanked<0.092 =0.0016
    fittingSentence<0.742 heaviestMissing<0.222 sharpMeaning<0.597 =0.0007 meanRarity<0.307
    =-0.002 meanRanked<0.227 =-0.002 rankedCoverage<0.6949 meanRarity<0.46 =0.0028 =-0.0004 =-0.0
    =-0.0003 rarest<0.676 =-0.0033 mostProximity<0.54 =-0.0009 =0.0016 missingMeaning<0.48
    pairs<0.3489 pairs<0.2829 =-0.0003 =0.0019 =-0.0015 meanRarity<0.363 topRanked<0.459
    mostProximity<0.138 =-0.0034 topRanked<0.297 =0.0016 =-0.0016 topic<0.781 =-0.0004 =0.0016
    topic<0.6939 missingMeaning<0.536 =0.0 topRanked<0.377 =0.0023 =0.0008 missingMeaning<0.623
    =0.0006 terms<0.685 =-0.0008 =0.0014 rankedCoverage<0.951 rare<0.716 rare<0.62 terms<0.418
    =0.0002 =-0.003 =0.0013 window<0.672 window<0.498 =0.0006 missingMeaning<0.536 score<0.2859
    =-0.0025 =0.0007 mostExact<0.617 =0.0001 =-0.0029 score<0.374 mostExact<0.716
    missingMeaning<0.586 =0.0009 =-0.0024 heaviestMissing<0.166 =0.0003 =0.0032 =-0.0004 =0.0005
    rankedCoverage<0.225 meanRarity<0.449 =0.0001 mostSentence<0.24 =-0.0007 =-0.0037
    meanRarity<0.517 proximity<0.016 heaviestEverMissing<0.194 =-0.0029 =0.0002 pairs<0.189
    =0.0002 missingMeaning<0.597 mostSentence<0.772 proximity<0.132 =0.0011 =-0.001 =0.0013
    =-0.0009 proximity<0.1 verbatim<0.182 =0.0004 =0.0031 score<0.156 =-0.002 =0.0001
    mostFittingSentence<0.208 terms<0.341 =0.0002 meanRanked<0.488 rarest<0.889 window<0.786
    mostSentencePair<0.687 =-0.002 =0.0015 =-0.0037 mostCoverage<1.0 =-0.0012 =0.0022 =0.0009
    mostPairs<0.736 rarest<0.8189 =-0.0004 phrases<0.1419 fittingSentence<0.343 =0.002 =-0.0002
    meanRanked<0.352 =-0.0012 window<0.847 =0.0024 =-0.0009 =0.0008 missingMeaning<0.638
    heaviestEverMissing<0.123 sentencePair<0.363 =0.0014 meanRanked<0.18 =-0.0018 mostExact<0.763
    meaning<0.769 =0.0 mostCoverage<0.75 =0.0014 =0.0043 =-0.0001 topRanked<0.625
    mostExact<0.6889 meanRanked<0.319 =-0.0004 proximity<0.186 =0.0028 =-0.0006 =-0.0015 =0.0018
    meaning<0.785 rarest<0.8189 =-0.0034 =0.0005 =-0.0002 mostProximity<0.788 missingMeaning<1.0
    missingMeaning<0.623 meanRanked<0.227 topRanked<0.512 =-0.0001 =-0.0026 terms<0.433
    terms<0.357 window<0.618 mostPairs<0.125 =0.0032 verbatim<0.111 =-0.0015 termCount<2.079
    =-0.0003 =0.0032 =-0.0027 terms<0.371 =0.0052 =0.0012 missingMeaning<0.597 =0.0004 =-0.0015
    =-0.0005 =0.001 =-0.0007 topRanked<0.485 topRanked<0.472 rarest<0.601 mostTerms<0.589
    mostSentence<0.601 =-0.0015 topic<0.76 =0.0036 =-0.001 =-0.0034 heaviestEverMissing<0.123
    proximity<0.084 rarest<0.898 rarest<0.736 =0.0011 =-0.0019 =0.0022 score<0.351 =0.0026
    =0.0007 =-0.0002 =0.0016 mostTerms<0.352 sentence<0.55 =0.0001 =-0.0038 =-0.0001 rarest<0.889
    verbatim<0.111 meaning<1.0 meaning<0.917 mostPairs<0.808 =-0.0003 =-0.0033 =0.0013 =-0.0022
    score<0.189 =0.0014 heaviestEverMissing<0.123 =0.0002 rarest<0.703 =-0.0028
    heaviestEverMissing<0.194 =-0.0019 =0.0017 mostFittingSentence<0.368 names<0.15 =0.0005
    mostTerms<0.258 =-0.0028 =-0.0003 score<0.374 =0.0034 =0.0001 termCount<2.398
    meanRanked<0.4069 meaning<0.333 =-0.0025 meanRarity<0.3479 mostProximity<0.154 =-0.0034
    rankedCoverage<0.554 =0.0021 mostProximity<0.278 =-0.0034 =-0.0001 meanRarity<0.376
    topRanked<0.429 mostProximity<0.154 =0.0004 =0.0044 =-0.0005 anyName<1.0 =-0.0004
    missingMeaning<0.677 =-0.0001 =0.0025 topRanked<0.472 =0.0031 =0.0002 =0.0012
    mostFittingSentence<0.291 rarest<1.0 meaning<0.835 pairs<0.619 rarest<0.889 pairs<0.2829
    mostFittingSentence<0.066 =-0.0014 phrases<0.055 =0.0002 =0.002 terms<0.387 =-0.0022
    topic<0.6939 =-0.0015 =0.0017 exact<0.469 =-0.0003 =-0.0029 =0.0025 topic<0.6939 =0.0005
    rankedCoverage<0.951 =-0.0031 =-0.0001 =0.0005 =0.0003 exact<0.207 =-0.0014 topRanked<0.485
    mostWindow<0.642 verbatim<0.5 sharpMeaning<0.372 termCount<1.792 topRanked<0.273 =0.0004
    =0.0038 termCount<1.946 =-0.0019 =0.0004 fittingSentence<0.185 mostSentencePair<0.424 =0.0002
    =-0.0019 =0.0002 =0.0026 =0.0009 mostPairs<0.589 mostSentencePair<0.866 =-0.0001 terms<0.653
    =-0.0022 =-0.0002 =0.0003 meanRanked<0.192 rare<0.716 =0.0001 =-0.0018 rarest<0.676
    rankedCoverage<0.664 mostFittingSentence<0.425 phrases<0.1419 =-0.0018 mostTerms<0.443
    =-0.0011 =0.0023 =-0.0042 =0.0002 exact<0.638 rare<0.585 =-0.0001 proximity<0.016 =-0.0004
    exact<0.5639 mostFittingSentence<0.327 =0.0026 =-0.0009 proximity<0.186 =0.006 =0.0018 =0.0
    missingMeaning<0.623 meaning<0.738 =-0.0001 heaviestEverMissing<0.252 mostExact<0.716
    mostWindow<0.593 =0.0005 =0.0036 meaning<0.785 =0.0017 heaviestEverMissing<0.123
    mostExact<1.0 =-0.0015 =0.0011 =0.0023 =-0.0012 rarest<0.661 =-0.0014
    heaviestEverMissing<0.096 coverage<0.621 =0.0026 meanRarity<0.376 =0.0018 =-0.0004
    fittingSentence<0.185 =0.0004 =-0.0025 names<0.551 topic<0.683 fit<0.2 mostAsked<0.0 =0.0019
    =-0.0008 =0.0001 topic<0.748 rarest<0.93 =-0.0012 =0.0007 topic<0.793 mostPairs<0.212
    =-0.0007 =0.0012 heaviestEverMissing<0.277 =-0.0002 =-0.0026 score<0.647 topic<0.671
    mostSentence<0.869 rarest<0.75 =0.001 =-0.0025 =-0.0042 =0.0004 =0.0005 mostExact<0.523
    mostSentence<0.653 exact<0.313 missingMeaning<0.5649 sharpMeaning<0.272 =0.0012 =-0.0012
    =0.0017 heaviestEverMissing<0.1419 meaning<0.724 missingMeaning<0.509 =0.0009 =-0.0024
    =0.0025 sentencePair<0.262 =-0.0025 meaning<0.625 sharpMeaning<0.24 =-0.0012 =0.0017
    coverage<0.438 =-0.0001 =-0.0022 =-0.0026 missingMeaning<0.545 =0.0005 =-0.0
    missingMeaning<0.677 mostPairs<0.589 mostProximity<0.494 mostWindow<0.806
    rankedCoverage<0.755 =0.0 =-0.002 =0.001 =-0.002 exact<0.79 =0.0018 =0.0002 meaning<0.871
    mostPairs<0.185 =0.0008 rankedCoverage<0.847 =-0.0033 =-0.0003 rankedCoverage<0.878 fit<0.5
    =0.002 rare<0.834 =-0.0019 =0.0016 mostProximity<0.54 =-0.0023 =-0.0002 meanRanked<0.262
    rarest<1.0 rarest<0.79 mostFittingSentence<0.241 heaviestEverMissing<0.096 =0.0 =0.0019
    =-0.0006 mostSentence<0.447 mostFittingSentence<0.196 =-0.0013 =0.0014 meanRanked<0.18
    =-0.0038 =-0.0011 =0.0006 pairs<0.534 mostFittingSentence<0.066 =-0.0013 mostPairs<0.629
    mostSentencePair<0.866 =0.0009 exact<0.79 =-0.0024 =0.0003 =0.0022 =-0.0001 termCount<2.398
    anyName<1.0 heaviestEverMissing<0.232 rarest<0.889 =-0.0003 =0.0005 sharpMeaning<0.511
    mostAsked<0.0 rarest<0.79 =-0.0006 =0.0024 =-0.0018 meanRarity<0.5649 pairs<0.189 =-0.0009
    =-0.0039 =-0.0003 meanRanked<0.111 sharpMeaning<0.272 =-0.0001 =0.0039 rarest<0.542 =0.0014
    =-0.0001 names<0.113 =0.0024 =-0.0011 rarest<0.796 proximity<0.084 =-0.001 mostSentence<0.713
    anyName<1.0 verbatim<0.2859 mostTerms<0.443 =0.0002 =-0.0023 =0.0015 mostWindow<0.667 =0.0005
    =0.0036 topRanked<0.429 proximity<0.343 =-0.0001 =-0.0039 exact<0.6899 meaning<0.769 =-0.0009
    =0.0027 meanRanked<0.304 =-0.0026 =-0.0003 exact<0.207 =-0.002 =0.0004 sharpMeaning<0.272
    =0.0006 entities<1.0 verbatim<0.2859 heaviestMissing<0.456 =-0.0004 =-0.0025 mostPairs<0.449
    =0.0013 =-0.0001 exact<0.541 mostExact<0.523 verbatim<0.091 mostPairs<0.185 =0.0009 =-0.002
    =0.0023 =0.003 score<0.647 topic<0.6 mostTerms<0.443 =-0.0032 =-0.0001 rare<0.748 =0.0014
    =-0.0003 =0.001 topRanked<0.485 rare<0.585 =-0.0003 topic<0.858 rare<0.945 =0.0009 =-0.0002
    =0.0027 meanRanked<0.466 rarest<0.86 fit<0.5 meaning<0.8 =-0.0002 fittingSentence<0.2
    =-0.0048 =-0.0013 meaning<0.854 fittingSentence<0.4 mostProximity<0.255 =0.0028 =-0.0017
    =-0.0032 topRanked<0.548 =-0.0002 =0.0033 =0.0002 =0.0002 mostTerms<0.658
    missingMeaning<0.677 sentencePair<0.597 mostSentencePair<0.581 verbatim<0.25 =-0.0002
    coverage<0.471 =-0.0012 =0.0019 coverage<0.649 =0.0032 =0.0006 coverage<0.649 =-0.0021
    mostExact<0.523 =-0.0024 =0.0001 =-0.0007 mostFittingSentence<0.457 phrases<0.416 =0.0003
    =-0.0017 fit<0.2 =0.0024 anyName<1.0 =-0.0002 =0.0017 mostSentence<0.24 =0.0017
    mostFittingSentence<0.196 rare<0.397 =-0.0015 topRanked<0.472 mostSentencePair<0.687 =-0.0003
    =0.0027 =-0.0011 pairs<0.189 mostPairs<0.449 =0.0005 =0.0024 mostTerms<0.457
    mostSentencePair<0.556 =0.0004 =-0.0012 exact<0.614 =0.002 topRanked<0.459 anyName<1.0
    =-0.002 =0.0003 topRanked<0.485 =0.0022 =0.0001 heaviestEverMissing<0.308
    heaviestEverMissing<0.277 meanRanked<0.18 mostFittingSentence<0.208 mostFittingSentence<0.179
    =-0.0003 =0.0022 topRanked<0.34 topic<0.671 =-0.0021 =0.0014 =-0.0034 heaviestMissing<0.3439
    mostFittingSentence<0.223 meanRarity<0.497 =-0.0012 =0.0004 =0.0003 =0.0018 =0.0013
    mostCoverage<0.477 terms<0.277 =0.0015 =-0.0012 meaning<0.643 =0.0001 =-0.0021
    meanRanked<0.18 topRanked<0.459 missingMeaning<0.555 sharpMeaning<0.325 topRanked<0.197
    =-0.0009 meanRarity<0.517 =0.0032 =-0.0009 =-0.0016 names<0.113 =-0.0007 =0.0025 =-0.0037
    fittingSentence<0.034 meanRarity<0.507 meanRanked<0.352 =-0.0013 pairs<0.576 =0.0021 =-0.0005
    =0.0015 heaviestEverMissing<0.277 =0.0001 missingMeaning<0.638 =0.0 =-0.0032 terms<0.198
    =-0.001 rarest<1.0 meanRanked<0.227 rare<0.78 sentence<0.191 =0.0021 rarest<0.838
    mostWindow<0.452 =-0.0017 =0.0017 score<0.156 =-0.0005 =-0.004 termCount<1.946 topic<0.705
    window<0.757 =-0.0026 =0.0002 =-0.0044 =0.0006 =0.0002 terms<0.341 =0.0017 termCount<1.792
    =0.0013 =-0.0008 missingMeaning<0.597 mostCoverage<0.727 =-0.0002 topic<0.616
    fittingSentence<0.147 =0.0007 =-0.0017 mostExact<0.716 =0.003 =0.0007 topic<0.705
    rarest<0.889 =-0.0 =0.0018 verbatim<0.6 anyName<1.0 meanRanked<0.445 rarest<1.0 =-0.0024
    =0.0007 =-0.0003 fittingSentence<0.372 =0.001 missingMeaning<0.706 =-0.0032 =0.0006 =0.0009
    proximity<0.132 proximity<0.1 pairs<0.2829 meanRarity<0.363 =-0.0016 meanRanked<0.192
    mostWindow<0.504 =-0.0 =-0.003 =0.0004 =0.0019 rare<0.437 =-0.0009 mostTerms<0.352 =0.0033
    =0.0009 mostWindow<0.478 =0.0017 mostWindow<0.5699 mostAsked<0.0 mostExact<0.523 =-0.0001
    =-0.0034 =0.0001 mostExact<0.5 =-0.0021 =-0.0001 phrases<0.467 mostWindow<0.667 names<0.485
    =0.0 rare<0.716 =-0.0005 =-0.0045 fittingSentence<0.147 mostSentence<1.0 terms<0.418 =0.0003
    =0.003 =0.0005 meanRanked<0.319 =-0.0009 names<0.382 =-0.0 rarest<0.6929 =0.003 =0.0
    mostSentence<0.74 =0.0009 rarest<0.676 verbatim<0.2859 =-0.0039 =-0.001 =-0.0004
    meanRanked<0.275 missingMeaning<0.47 meaning<0.643 =-0.0006 =-0.0035 meanRanked<0.111 =0.0016
    names<0.551 =-0.0001 =-0.0024 topic<0.6939 heaviestMissing<0.202 =0.0004 meanRarity<0.529
    =0.0008 =0.0037 missingMeaning<0.545 =0.001 coverage<1.0 termCount<2.197 meanRarity<0.597
    =-0.0003 =-0.0029 =-0.0032 topic<0.738 =-0.0015 =0.0007 exact<0.207 =-0.0011 phrases<0.416
    phrases<0.27 pairs<0.3489 =0.0001 =-0.0007 mostWindow<0.548 =-0.0012 sentence<0.55 =0.0031
    meaning<0.871 sharpMeaning<0.511 =0.0018 =-0.0008 =0.0019 pairs<0.619 rare<0.716 =-0.003
    meanRanked<0.37 =-0.0021 =0.0004 mostSentence<0.74 =0.0017 sentence<0.84 =-0.0018 =0.0001
    pairs<0.534 mostPairs<0.483 phrases<0.178 heaviestEverMissing<0.212 =-0.0001 =0.0008
    terms<0.418 =-0.0013 names<0.18 =-0.0005 =0.0019 exact<0.541 =-0.0008 exact<0.6899 =0.0028
    =0.0009 missingMeaning<0.597 exact<0.662 =0.0024 =0.0001 terms<0.477 mostPairs<0.736 =-0.0042
    =-0.0008 missingMeaning<0.623 =0.0015 =-0.0006 meanRanked<0.25 names<0.551 mostPairs<0.678
    mostExact<0.663 mostSentencePair<0.481 =0.0001 phrases<0.27 asked<0.0 phrases<0.055 =0.0018
    =0.0061 =-0.0001 =-0.0005 score<0.329 =-0.0024 =0.0005 =0.0026 =-0.0017 rare<0.62
    mostPairs<0.185 =0.0002 =-0.0021 topRanked<0.485 =0.0007 terms<0.357 =-0.0031 =0.0
    sentencePair<0.16 topRanked<0.197 =0.0 =0.002 rankedCoverage<0.225 fit<0.5 =0.0001 =-0.0019
    heaviestEverMissing<0.252 heaviestEverMissing<0.16 meaning<0.724 meaning<0.676 =-0.0001
    =-0.0016 mostSentence<0.74 proximity<0.084 meanRarity<0.517 =-0.003 =0.0007 proximity<0.132
    =0.004 =0.0009 =-0.0001 =0.0009 topRanked<0.459 =0.0001 =-0.0022 mostTerms<0.457
    proximity<0.309 meaning<0.8179 proximity<0.167 mostTerms<0.397 =-0.0004 meaning<0.59 =-0.0014
    =0.0028 rarest<0.6929 topRanked<0.429 =0.0021 =-0.0016 mostExact<0.663 =-0.003 =0.0002
    proximity<0.231 topic<0.793 =0.0016 =-0.0028 =0.0039 pairs<0.413 =-0.0045 topic<0.77 =0.0007
    =-0.002 =0.0003 mostTerms<0.182 =-0.0016 sentencePair<0.627 rankedCoverage<0.724
    fittingSentence<0.296 meanRarity<0.517 topRanked<0.412 =0.0 =-0.0015 mostSentencePair<0.507
    =-0.0001 =0.0017 rankedCoverage<0.502 =0.0032 =0.0003 =0.0023 mostTerms<0.427 rarest<0.889
    anyName<1.0 mostTerms<0.382 =-0.0043 =-0.0011 =-0.0006 mostProximity<0.278 =0.002 =-0.0011
    =0.0002
    """
}
